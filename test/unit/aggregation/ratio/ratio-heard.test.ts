import { both, jointly } from '#inside/aggregation';
import { expect, it } from 'vitest';

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
