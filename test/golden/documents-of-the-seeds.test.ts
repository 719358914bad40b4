import {
  chainOf,
  createDocumentRegister,
  documentsInForce,
  parseDocumentNumber,
  readDisseminations,
  relationsOf,
  sumDisseminations,
  type DocumentInput,
  type DocumentRelation,
} from 'danvan/documents';
import { documentIssuers as issuers, documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../support/tools.js';

/** The documents with a number, each as its article writes it. */
const numbered: readonly (DocumentInput & { readonly number: string })[] = [
  { id: 'nq-25', number: '25-NQ/TW', date: '2013-06-03', issuers: ['trung-uong'], term: 'khóa XI' },
  { id: 'kl-43', number: '43-KL/TW', date: '2019-01-07', issuers: ['ban-bi-thu'] },
  { id: 'qd-400', number: '400-QĐ/TU', issuers: ['btv-tinh-uy'], kind: 'party-decision' },
  { id: 'qd-844', number: '844-QĐ/HU', issuers: ['huyen-uy'], kind: 'party-decision' },
  { id: 'da-01', number: '01-ĐA/HU', issuers: ['bch-dang-bo-huyen'], term: '2021/2025~2030' },
  { id: 'kh-114', number: '114-KH/HU', issuers: ['huyen-uy'] },
  { id: 'ct-17', number: 'Chỉ thị số 17', date: '2013-08-07', issuers: ['ubnd-tinh'] },
  { id: 'ct-13', number: 'Chỉ thị số 13', date: '2022-10-03', issuers: ['ubnd-tinh'] },
  { id: 'qd-1205', number: 'Quyết định 1205', date: '2022-07-19', issuers: ['ubnd-tinh'] },
];

const congresses = ['khóa XI', 'khóa XII', 'khóa XIII'];

/** The documents without a number, each known by something else. */
const others: readonly DocumentInput[] = [
  ...congresses.map((term, at) => ({
    id: `nq-tw4-${at + 11}`,
    kind: 'party-resolution',
    title: 'Nghị quyết Trung ương 4',
    issuers: ['trung-uong'],
    term,
  })),
  { id: 'nq-dh12', title: 'Nghị quyết Đại hội XII của Đảng', term: 'XII' },
  { id: 'nq-dh-cac-cap', title: 'Nghị quyết Đại hội Đảng bộ các cấp' },
  { id: 'qc-2019', title: 'quy chế phối hợp Năm dân vận chính quyền 2019', term: '2019' },
  { id: 'kh-2019', title: 'kế hoạch thực hiện quy chế phối hợp', issuers: ['bdv-hoa-binh'] },
  { id: 'ct-2020', term: '2020', issuers: ['ubnd-bo-trach', 'bdv-bo-trach'] },
  {
    id: 'ct-2021',
    kind: 'state-coordination-programme',
    date: '2021-04-08',
    term: '2021',
    issuers: ['ubnd-bo-trach', 'bdv-bo-trach'],
  },
  { id: 'qc-tiep-dan', title: 'quy chế tiếp công dân, đối thoại' },
  { id: 'qcdc', title: 'Quy chế dân chủ ở cơ sở' },
];

/** The regulations that Đak Đoa's chain is about, and its source, which stands outside the article. */
const chain: readonly DocumentInput[] = [
  { id: 'qd-23', number: '23-QĐ/TW', kind: 'party-rules', date: '2021-07-30' },
  { id: 'qc-tinh', kind: 'party-regulation', title: 'Quy chế công tác dân vận của HTCT' },
  { id: 'qc-huyen', kind: 'party-regulation', title: 'Quy chế công tác dân vận của HTCT' },
];

const relations: readonly DocumentRelation[] = [
  { type: 'concretises', from: 'qd-400', to: 'qd-23' },
  { type: 'concretises', from: 'qd-844', to: 'qd-400' },
  { type: 'promulgates', from: 'qd-400', to: 'qc-tinh' },
  { type: 'promulgates', from: 'qd-844', to: 'qc-huyen' },
  { type: 'linked-with', from: 'qd-844', to: 'da-01' },
  { type: 'continues', from: 'kl-43', to: 'nq-25' },
  { type: 'implements', from: 'kh-2019', to: 'qc-2019' },
  { type: 'continues', from: 'ct-2021', to: 'ct-2020' },
];

const documents = [...numbered, ...others, ...chain];
const { register, findings } = createDocumentRegister({ documents, relations, kinds, issuers });

describe('the documents of the five articles', () => {
  it('all have a place, with and without number, day and issuer', () => {
    expect(findings).toEqual([]);
    expect(register.documents).toHaveLength(9 + 11 + 3);
    expect(numbered).toHaveLength(9);
    expect(register.relations).toEqual(relations);
    const fields = ['number', 'date', 'kind', 'term', 'title'] as const;
    const absent = fields.filter((field) => documents.some((each) => each[field] === undefined));
    expect(absent).toEqual(fields);
  });

  it('have numbers that are read, three of them bare', () => {
    const systems = numbered.map(({ number, date }) => {
      const result = parseDocumentNumber(number, { kinds, issuers, at: date });
      return result.ok ? `${result.value.system} ${result.value.number}` : number;
    });
    expect(systems).toEqual([
      ...[25, 43, 400, 844, 1, 114].map((number) => `party ${number}`),
      ...[17, 13, 1205].map((number) => `unknown ${number}`),
    ]);
  });

  it('are in force on the day of the review as far as the articles say', () => {
    const { inForce, notKnown } = documentsInForce(register, '2022-12-20');
    const certain = ['nq-25', 'kl-43', 'ct-17', 'ct-13', 'qd-1205', 'ct-2021', 'qd-23'];
    expect(inForce.map(({ id }) => id)).toEqual(certain);
    expect(notKnown).toHaveLength(documents.length - certain.length);
  });
});

describe('the chain of Đak Đoa', () => {
  it('is found from each of its ends and from the middle', () => {
    const numbers = (id: string) => chainOf(register, id).map(({ document }) => document.number);
    const expected = ['23-QĐ/TW', '400-QĐ/TU', '844-QĐ/HU'];
    expect(['qd-23', 'qd-400', 'qd-844'].map(numbers)).toEqual([expected, expected, expected]);
    const related = relationsOf(register, 'qd-844').map(({ relation, other }) => [
      relation.type,
      other.id,
    ]);
    expect(related).toEqual([
      ['concretises', 'qd-400'],
      ['promulgates', 'qc-huyen'],
      ['linked-with', 'da-01'],
    ]);
  });

  it('was made known to 51 of 51 grassroots organizations', () => {
    const row = { document: 'qd-844', unit: 'huyen-uy', counted: 'to-chuc-co-so-dang' };
    const ids = register.documents.map(({ id }) => id);
    const read = readDisseminations([{ ...row, done: 51, obliged: 51 }], { documents: ids });
    expect(read.findings).toEqual([]);
    expect(sumDisseminations(read.disseminations)).toMatchObject([
      { done: 51, obliged: 51, coverage: 1, missing: [] },
    ]);
  });
});

const articles = ['seeds/s2-dak-doa-2022.txt', 'seeds/s3-dak-nong-2024.txt'].map(sharedData);

describe.skipIf(articles.some(({ present }) => !present))('the articles themselves', () => {
  it('write each number as it is here', () => {
    const text = articles.map(({ read }) => read().normalize('NFC')).join('\n');
    expect(numbered.filter(({ number }) => !text.includes(number))).toEqual([]);
    expect(text).toContain('51/51');
  });
});
