import { describe, expect, it } from 'vitest';
import {
  each,
  unknownDocuments,
  unknownRecords,
  unknownUnits,
  unknownWords,
} from '#inside/coordination';

const references = each(['bao-cao', 'bao-caoo'], 'documents');

describe('each', () => {
  it('gives every id its place', () => {
    expect(each(['a', 'b'], 'parties', 0, 'roles')).toEqual([
      { id: 'a', path: ['parties', 0, 'roles', 0] },
      { id: 'b', path: ['parties', 0, 'roles', 1] },
    ]);
  });
});

describe('unknown records, words, units and documents', () => {
  const expected = { path: ['documents', 1] };

  it('are named with the nearest', () => {
    expect(unknownRecords('task', references, new Set(['bao-cao']))).toMatchObject([
      { ...expected, params: { list: 'task', id: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
    const words = [{ id: 'bao-cao', name: { vi: 'báo cáo' } }];
    expect(unknownWords('activity', references, words)).toMatchObject([
      { ...expected, params: { list: 'activity', word: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
    const known = { byId: new Map([['bao-cao', null]]) };
    expect(unknownUnits(references, { known })).toMatchObject([
      { ...expected, unit: 'bao-caoo', params: { unit: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
    expect(unknownDocuments(references, { documents: ['bao-cao'] })).toMatchObject([
      { ...expected, params: { document: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
  });

  it('are not looked for where no list was given, but are where it is empty', () => {
    expect(unknownWords('activity', references, undefined)).toEqual([]);
    expect(unknownUnits(references, {})).toEqual([]);
    expect(unknownDocuments(references, {})).toEqual([]);
    expect(unknownDocuments(references, { documents: [] })).toHaveLength(2);
    expect(unknownRecords('task', [{ id: undefined, path: [] }], new Set())).toEqual([]);
  });
});
