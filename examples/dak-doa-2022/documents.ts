import type { DisseminationInput, DocumentInput, DocumentRelation } from 'danvan/documents';

/** The documents of the chain: the article gives number and issuer of each, and no date. */
export const documents: readonly (DocumentInput & { readonly title: string })[] = [
  {
    id: 'qd-400',
    kind: 'party-decision',
    number: '400-QĐ/TU',
    issuers: ['Ban Thường vụ Tỉnh ủy'],
    title: 'ban hành Quy chế công tác dân vận của hệ thống chính trị',
  },
  {
    id: 'qd-844',
    kind: 'party-decision',
    number: '844-QĐ/HU',
    issuers: ['Huyện ủy Đak Đoa'],
    title: 'ban hành Quy chế công tác dân vận của hệ thống chính trị',
  },
  {
    id: 'da-01',
    number: '01-ĐA/HU',
    issuers: ['Ban Chấp hành Đảng bộ huyện'],
    title:
      'Nâng cao chất lượng công tác dân vận, thắt chặt mối quan hệ gắn bó giữa Đảng bộ huyện với Nhân dân theo 04 nội dung trọng tâm “Dân vận khéo” giai đoạn 2021-2025 và định hướng đến năm 2030',
    term: '2021/2025~2030',
  },
  {
    id: 'kh-114',
    number: '114-KH/HU',
    issuers: ['Huyện ủy Đak Đoa'],
    title: 'Tăng cường đi cơ sở nắm tình hình Nhân dân trên địa bàn huyện',
  },
];

export const relations: readonly DocumentRelation[] = [
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
