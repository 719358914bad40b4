import type { DisseminationInput, DocumentInput, DocumentRelation } from 'danvan';

/**
 * The documents of the chain. Of those of province and district the article gives number and issuer, no
 * date; that the provincial one concretises 23-QĐ/TW is known from outside it.
 */
export const documents: readonly DocumentInput[] = [
  {
    id: 'qd-23',
    kind: 'party-rules',
    number: '23-QĐ/TW',
    date: '2021-07-30',
    issuers: ['Bộ Chính trị'],
    title: 'Quy chế công tác dân vận của hệ thống chính trị',
  },
  {
    id: 'qd-400',
    number: '400-QĐ/TU',
    issuers: ['Ban Thường vụ Tỉnh ủy Gia Lai'],
    title: 'Quy chế công tác dân vận của hệ thống chính trị',
  },
  {
    id: 'qd-844',
    number: '844-QĐ/HU',
    issuers: ['Huyện ủy Đak Đoa'],
    title: 'Quy chế công tác dân vận của hệ thống chính trị',
  },
  {
    id: 'da-01',
    number: '01-ĐA/HU',
    issuers: ['Ban Chấp hành Đảng bộ huyện Đak Đoa'],
    title: 'Nâng cao chất lượng công tác dân vận theo 04 nội dung trọng tâm “Dân vận khéo”',
    term: '2021/2025',
  },
  {
    id: 'kh-114',
    number: '114-KH/HU',
    issuers: ['Huyện ủy Đak Đoa'],
    title: 'Tăng cường đi cơ sở nắm tình hình nhân dân',
  },
];

export const relations: readonly DocumentRelation[] = [
  { type: 'concretises', from: 'qd-400', to: 'qd-23' },
  { type: 'concretises', from: 'qd-844', to: 'qd-400' },
  { type: 'linked-with', from: 'qd-844', to: 'da-01' },
];

/** 51 of 51 grassroots Party organizations made the regulation known to all they have. */
export const disseminations: readonly DisseminationInput[] = [
  {
    document: 'qd-844',
    unit: 'hu-dak-doa',
    counted: 'tổ chức cơ sở đảng',
    done: 51,
    obliged: 51,
    date: '2022-12-20',
  },
];
