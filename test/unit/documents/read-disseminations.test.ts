import { readDisseminations } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const row = { document: 'qd-844', counted: 'members' };

describe('readDisseminations', () => {
  it('keeps what can be read and names what is wrong', () => {
    const pair = { ...row, unit: 'xa-a', done: 52, obliged: 51 };
    const given = [
      pair,
      pair,
      { ...row, unit: 'xa-aa' },
      { ...pair, done: -1 },
      { ...pair, document: 'qd-84' },
    ];
    const known = { byId: new Map([['xa-a', {}]]) };
    const { values: disseminations, findings } = readDisseminations(given, {
      documents: ['qd-844'],
      known,
    });
    expect(disseminations).toEqual([
      pair,
      { ...row, unit: 'xa-aa', done: null, obliged: null },
      { ...pair, document: 'qd-84' },
    ]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['shape/too-small', 'disseminations', 3, 'done'],
      ['documents/repeated-dissemination', 'disseminations', 1],
      ['documents/done-exceeds-obliged', 'disseminations', 0, 'done'],
      ['organization/unknown-unit', 'disseminations', 2, 'unit'],
      ['documents/unknown-document', 'disseminations', 4, 'document'],
      ['documents/done-exceeds-obliged', 'disseminations', 4, 'done'],
    ]);
  });
});
