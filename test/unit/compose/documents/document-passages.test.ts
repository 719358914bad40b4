import { en } from 'danvan';
import { createDocumentRegister, type DocumentInput } from 'danvan/documents';
import { documentPassages } from 'danvan/report';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const documents: readonly DocumentInput[] = [
  { id: 'qd-23', number: '23-QĐ/TW', date: '2021-07-30', issuers: ['Bộ Chính trị'] },
  { id: 'qd-400', number: '400-QĐ/TU', issuers: ['Ban Thường vụ Tỉnh ủy Gia Lai'] },
  { id: 'qd-844', number: '844-QĐ/HU', issuers: ['Huyện ủy Đak Đoa'] },
  { id: 'da-01', number: '01-ĐA/HU', issuers: ['Huyện ủy Đak Đoa'] },
];
const register = createDocumentRegister({
  documents,
  relations: [
    { type: 'concretises', from: 'qd-400', to: 'qd-23' },
    { type: 'concretises', from: 'qd-844', to: 'qd-400' },
    { type: 'linked-with', from: 'qd-844', to: 'da-01' },
  ],
  kinds,
});
const row = { document: 'qd-844', unit: 'hu', counted: 'tổ chức cơ sở đảng' };
const told = (done: number | null, obliged: number | null, more: readonly object[] = []) =>
  documentPassages('qd-844', {
    register,
    kinds,
    disseminations: [
      { ...row, done, obliged },
      ...more.map((each) => ({ ...row, done, obliged, ...each })),
    ],
  }).slice(2);

describe('documentPassages', () => {
  it('tells the chain link by link up to the source', () => {
    expect(documentPassages('qd-844', { register, kinds })).toEqual([
      'Quyết định số 844-QĐ/HU của Huyện ủy Đak Đoa cụ thể hóa Quyết định số 400-QĐ/TU của Ban Thường ' +
        'vụ Tỉnh ủy Gia Lai; gắn với thực hiện Đề án số 01-ĐA/HU của Huyện ủy Đak Đoa.',
      'Quyết định số 400-QĐ/TU cụ thể hóa Quyết định số 23-QĐ/TW ngày 30 tháng 7 năm 2021 của Bộ Chính trị.',
    ]);
    expect(documentPassages('qd-9', { register, kinds })).toEqual([]);
  });

  it('tells to how many it was made known, of how many', () => {
    expect(told(51, 51)).toEqual([
      'Đã quán triệt Quyết định số 844-QĐ/HU đến 51/51 tổ chức cơ sở đảng (100%).',
    ]);
    expect(told(0, 51)).toEqual([
      'Chưa quán triệt Quyết định số 844-QĐ/HU đến tổ chức cơ sở đảng nào (0/51).',
    ]);
    expect(told(null, 51)).toEqual([]);
  });

  it('says how many units have said nothing', () => {
    expect(told(30, 40, [{ unit: 'xa-b', done: null }])).toEqual([
      'Đã quán triệt Quyết định số 844-QĐ/HU đến 30/40 tổ chức cơ sở đảng (75%); 1 đơn vị chưa có số liệu.',
    ]);
  });

  it('speaks English', () => {
    expect(documentPassages('qd-844', { register, kinds, locale: en })[1]).toContain(
      'gives effect to',
    );
  });
});
