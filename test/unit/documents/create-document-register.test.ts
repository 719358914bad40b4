import {
  createDocumentRegister,
  type DocumentInput,
  type DocumentRelation,
} from 'danvan/documents';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const codesOf = (documents: readonly DocumentInput[], relations?: readonly DocumentRelation[]) =>
  createDocumentRegister({ documents, relations, kinds }).findings.map(({ code, params }) => [
    code.replace('documents/', ''),
    params,
  ]);

const concretises = (from: string, to: string) => ({ type: 'concretises' as const, from, to });

describe('createDocumentRegister', () => {
  it('names dangling references with the nearest id and leaves them out', () => {
    const documents = [{ id: 'qd-400' }, { id: 'qd-844' }];
    const relations = [concretises('qd-844', 'dq-400'), concretises('qd-844', 'qd-400')];
    const { register, findings } = createDocumentRegister({ documents, relations, kinds });
    expect(register.relations).toEqual([relations[1]]);
    expect(findings).toMatchObject([
      {
        code: 'documents/unknown-document',
        path: ['relations', 0, 'to'],
        params: { document: 'dq-400', nearest: 'qd-400' },
      },
    ]);
  });

  it('names circles once, and a document related to itself, but no links', () => {
    const documents = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const linked = [
      { type: 'linked-with' as const, from: 'a', to: 'b' },
      { type: 'linked-with' as const, from: 'b', to: 'a' },
    ];
    const ring = [concretises('a', 'b'), concretises('b', 'c'), concretises('c', 'a')];
    const found = codesOf(documents, [...linked, ...ring, concretises('d', 'd')]);
    expect(found.map(([code]) => code)).toEqual(['relation-cycle', 'relation-cycle']);
    const rings = found.map(([, params]) => params);
    expect(rings).toContainEqual({ type: 'concretises', documents: ['d'] });
    const [three] = rings.filter((params) => JSON.stringify(params).includes('"a"'));
    expect(JSON.stringify(three)).toMatch(/"a","b","c"|"b","c","a"|"c","a","b"/);
  });

  it('leaves out a relation that comes twice and one that cannot be read', () => {
    const documents = [{ id: 'a' }, { id: 'b' }];
    const found = codesOf(documents, [concretises('a', 'b'), concretises('a', 'b')]);
    expect(found).toEqual([['repeated-relation', { type: 'concretises', from: 'a', to: 'b' }]]);
  });

  it.each<readonly [string, DocumentInput, DocumentInput, string | null]>([
    [
      'spelled differently',
      { id: 'a', number: '844-QĐ/HU' },
      { id: 'b', number: 'Quyết định số 844 – qđ/HU' },
      '844-QĐ/HU',
    ],
    [
      'of other days',
      { id: 'a', number: '01-KH/HU', date: '2021-01-05' },
      { id: 'b', number: '01-KH/HU', date: '2026-01-05' },
      null,
    ],
    [
      'of other issuers',
      { id: 'a', number: '01-KH/HU', issuers: ['x'] },
      { id: 'b', number: '01-KH/HU', issuers: ['y'] },
      null,
    ],
    [
      'of other terms',
      { id: 'a', number: '01-KH/HU', term: 'XI' },
      { id: 'b', number: '01-KH/HU', term: 'XII' },
      null,
    ],
    [
      'one without a day',
      { id: 'a', number: '01-KH/HU', date: '2021-01-05' },
      { id: 'b', number: '1-KH/HU' },
      '01-KH/HU',
    ],
    [
      'one of them bare',
      { id: 'a', number: 'Quyết định 1205', date: '2022-07-19' },
      { id: 'b', number: '1205/QĐ-UBND', date: '2022-07-19' },
      'Quyết định số 1205',
    ],
    [
      'bare and of another kind',
      { id: 'a', number: 'Chỉ thị 1205', date: '2022-07-19' },
      { id: 'b', number: '1205/QĐ-UBND', date: '2022-07-19' },
      null,
    ],
    [
      'bare and without a day',
      { id: 'a', number: 'Chỉ thị số 17' },
      { id: 'b', number: 'Chỉ thị số 17' },
      null,
    ],
    [
      'no numbers, but the same words',
      { id: 'a', number: 'số không rõ' },
      { id: 'b', number: 'Số  không rõ' },
      'số không rõ',
    ],
    ['both without a number', { id: 'a', title: 'x' }, { id: 'b', title: 'x' }, null],
  ])('compares numbers %s', (_, one, other, number) => {
    const { findings } = createDocumentRegister({ documents: [one, other], kinds });
    const same = findings.filter(({ code }) => code === 'documents/same-number');
    expect(same.map(({ params }) => params)).toEqual(
      number === null ? [] : [{ document: 'b', first: 'a', number }],
    );
  });

  it('checks kinds, numbers, ids and shapes, and keeps what can be read', () => {
    const documents = [
      { id: 'a', kind: 'party-plam' },
      { id: 'b', kind: 'party-decision', number: '114-KH/HU' },
      { id: 'b' },
      { id: 'c', number: '…-BC/TU' },
      { id: 'd', issuers: ['tinh-a'] },
      { id: 'e', date: '2022-02-30' },
    ];
    const known = { byId: new Map([['tinh-b', {}]]) };
    const { register, findings } = createDocumentRegister({ documents, kinds, known });
    expect(register.documents.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['shape/wrong-format', 'documents', 5, 'date'],
      ['documents/duplicate-document', 'documents', 2, 'id'],
      ['documents/unknown-kind', 'documents', 0, 'kind'],
      ['documents/kind-differs', 'documents', 1, 'number'],
      ['documents/not-a-number', 'documents', 3, 'number'],
      ['organization/unknown-unit', 'documents', 4, 'issuers', 0],
    ]);
  });
});
