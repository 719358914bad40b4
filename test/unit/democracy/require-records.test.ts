import { expect, it } from 'vitest';
import { requireRecords, unknownLists } from '#inside/democracy';

it('takes lists by their names, and refuses others', () => {
  const records = { decisions: [] };
  expect(requireRecords(records)).toBe(records);
  expect(unknownLists({ decisions: [], decsions: [] })).toEqual(['decsions']);
  const strange = JSON.parse('{ "decsions": [] }');
  expect(() => requireRecords(strange)).toThrow('lists that there are not: decsions');
  expect(() => requireRecords(JSON.parse('{ "decisions": "x" }'))).toThrow('records (decisions)');
});
