import { democracyTallies as tallies } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { countableRecords, readDecisions } from '#inside/democracy';
import { answersOf, requireTallyOptions } from '#inside/tally';

const row = { id: 'd1', unit: 'xa-a', content: 'infrastructure' };
const [record] = countableRecords({ decisions: readDecisions([row]).values });

it('takes the rules of the catalogue, and refuses what is none', () => {
  const options = { tallies, periods: ['2026'] };
  expect(requireTallyOptions(options)).toBe(options);
  expect(() => requireTallyOptions(JSON.parse('{ "tallies": [5], "periods": [] }'))).toThrow(
    'options',
  );
});

it('takes an id or nothing for an answer', () => {
  const answer = (given: string | undefined) => record && answersOf(() => given, 'unit')(record);
  expect([answer('xa-b'), answer(undefined)]).toEqual(['xa-b', undefined]);
  expect(() => answer('')).toThrow('of "d1" it gave an empty text');
});
