import { recommendationTallies } from '#inside/vietnam';
import { expect, it } from 'vitest';

it('counts by level and addressee, answers by their day, what is overdue as it stands', () => {
  expect(recommendationTallies.map(({ by }) => Object.keys(by ?? {}))).toEqual([
    ['level', 'addressee'],
    ['level', 'addressee'],
    ['level', 'addressee'],
  ]);
  expect(recommendationTallies.map(({ at, days }) => [at, days?.from])).toEqual([
    [undefined, undefined],
    [undefined, 'answeredOn'],
    ['end', 'overdueFrom'],
  ]);
});
