import { describe, expect, it } from 'vitest';
import { once, unknownDocuments, unknownRecords, unknownWords } from '#inside/coordination';
import { each, knownIds } from '#inside/records';

const references = each(['bao-cao', 'bao-caoo'], 'documents');
const known = knownIds(new Set(['bao-cao']));

describe('unknown records, words and documents', () => {
  const expected = { path: ['documents', 1] };

  it('are named with the nearest', () => {
    expect(unknownRecords('task', references, known)).toMatchObject([
      { ...expected, params: { list: 'task', id: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
    expect(unknownWords('activity', references, known)).toMatchObject([
      { ...expected, params: { list: 'activity', word: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
    expect(unknownDocuments(references, known)).toMatchObject([
      { ...expected, params: { document: 'bao-caoo', nearest: 'bao-cao' } },
    ]);
  });

  it('are not looked for where no list was given', () => {
    expect(unknownWords('activity', references, undefined)).toEqual([]);
    expect(unknownDocuments(references, undefined)).toEqual([]);
  });
});

describe('once', () => {
  it('knows a record by its id, and names one that comes again by its list', () => {
    const { idOf, repeated } = once('task');
    expect([idOf({ id: 'a' }), repeated({ id: 'a' })]).toMatchObject([
      'a',
      { path: ['id'], params: { list: 'task', id: 'a' } },
    ]);
  });
});
