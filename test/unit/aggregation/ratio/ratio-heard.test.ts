import type { ObservationInput } from 'danvan';
import { both, heardOfAll, isAllIn, isStatedIn, jointly, takenOfTerm } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent, sentForAll, termsOfRows } from '../../../support/ratio-figures.js';

it('counts a unit when both its terms do', () => {
  expect(both(['reported', 'reported'], 'silent', true)).toBe('reported');
  expect(both(['reported', 'silent'], 'silent', true)).toBe('term-missing');
  expect(both(['silent', 'withheld'], 'silent', true)).toBe('term-missing');
  expect(both(['reported', 'withheld'], 'silent', true)).toBe('withheld');
  expect(both(['outside-period', 'withheld'], 'silent', true)).toBe('outside-period');
  expect(both(['excused', 'silent'], 'silent', true)).toBe('excused');
  expect(both(['silent', 'silent'], 'silent', true)).toBe('silent');
});

it('counts a stated rate only where none was recomputed', () => {
  expect(both(['silent', 'silent'], 'reported', false)).toBe('reported');
  expect(both(['reported', 'silent'], 'reported', false)).toBe('reported');
  expect(both(['silent', 'silent'], 'reported', true)).toBe('term-missing');
  expect(both(['silent', 'silent'], 'withheld', true)).toBe('withheld');
});

it('asks each unit that owes', () => {
  const heard = {
    above: new Map([[1, 'reported'] as const, [2, 'reported'] as const]),
    below: new Map([[1, 'reported'] as const, [2, 'silent'] as const]),
    stated: new Map([[2, 'reported'] as const]),
  };
  expect([...jointly(heard, true)]).toEqual([
    [1, 'reported'],
    [2, 'term-missing'],
  ]);
  expect([...jointly(heard, false)]).toEqual([
    [1, 'reported'],
    [2, 'reported'],
  ]);
});

it('waits for a unit that stated none, also where none was recomputed', () => {
  expect(both(['reported', 'silent'], 'silent', false)).toBe('term-missing');
  expect(both(['reported', 'reported'], 'silent', false)).toBe('reported');
});

it('is all in when each term is, of its own units', () => {
  const isIn = (...rows: readonly ObservationInput[]) => {
    const { terms, roots } = termsOfRows(rows);
    const heard = heardOfAll(terms);
    const taken = {
      above: takenOfTerm(terms.above, roots),
      below: takenOfTerm(terms.below, roots),
    };
    return [isAllIn(terms, heard, taken), isStatedIn(terms, heard, [])];
  };
  const [above, below] = ['n', 'd'].map((term) => [sent(term, 'a', 1), sent(term, 'b', 1)]);
  if (above === undefined || below === undefined) throw new Error('No rows.');
  expect(isIn(...above, ...below)).toEqual([true, false]);
  expect(isIn(...above, ...below.slice(1))).toEqual([false, false]);
  expect(isIn(...above.slice(1), ...below)).toEqual([false, false]);
  expect(isIn(sentForAll('n', 't', 1), ...below)).toEqual([true, false]);
  expect(isIn(sent('r', 'a', 1), sent('r', 'b', 1))).toEqual([false, true]);
});
