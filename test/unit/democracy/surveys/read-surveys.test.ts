import { expect, it } from 'vitest';
import { readSurveys } from '#inside/democracy';

const row = { id: 'b', unit: 'xa-a' };

it('reads rows in the order given, freezes them, and leaves out what comes twice', () => {
  const { values, findings } = readSurveys([row, { ...row, id: 'a' }, row]);
  expect(values.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(Object.isFrozen(values[0])).toBe(true);
  expect(findings.map(({ code }) => code)).toEqual(['records/repeated-record']);
});

it('says which unit, document and period are not known, and keeps no name of a person', () => {
  const wrong = { ...row, documents: ['d'], note: 'do ông Trần Văn Bình ghi', period: '2026-Q5' };
  const read = readSurveys([{ ...wrong, period: '2026-Q1' }], {
    known: { byId: new Map() },
    documents: [],
  });
  expect(read.findings.map(({ code }) => code).toSorted()).toEqual([
    'democracy/personal-text',
    'democracy/unknown-document',
    'organization/unknown-unit',
  ]);
  expect(read.values[0]?.note).toBeUndefined();
  expect(readSurveys([wrong]).values).toEqual([]);
});
