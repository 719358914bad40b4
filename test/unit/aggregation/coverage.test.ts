import { expect, it } from 'vitest';
import { coverageOf, silentUnits, missingFigure, zeroAmount } from '#inside/aggregation';

const sent = { ...missingFigure, state: 'reported', amount: zeroAmount, full: true } as const;
const contributions = [
  { unit: 'a', role: 'leaf', figure: sent },
  { unit: 'b', role: 'leaf', figure: { ...sent, full: false } },
  { unit: 'c', role: 'leaf', figure: missingFigure },
  { unit: 'd', role: 'leaf', figure: { ...missingFigure, state: 'not-applicable' } },
  { unit: 'e', role: 'own', figure: sent },
] as const;

it('counts who owes, who has sent all, and who a part', () => {
  expect(coverageOf(contributions)).toEqual({ reported: 1, partial: 1, expected: 3 });
});

it('names who owes and is silent', () => {
  expect(silentUnits(contributions)).toEqual(['c']);
});
