import { expect, it } from 'vitest';
import { ratingList, readRatings, type RatingInput } from '#inside/democracy';

const row = { id: 'r', unit: 'tinh-a', scheme: 'grassroots-democracy' };
const grades = { good: 12, fair: 7, average: 1 };
const factsOf = (given: Partial<RatingInput>) =>
  readRatings([{ ...row, ...given }]).values.map((each) => ratingList.facts(each, {}))[0];

it('tells one commune from several', () => {
  const one = { rated: 1, summed: false, grade: 'good', year: '2025' };
  expect(factsOf({ grade: 'good', year: 2025 })).toMatchObject(one);
  expect(factsOf({ score: 71 })).toMatchObject({ rated: 1, summed: false });
  const many = { rated: 20, summed: true, 'grades.good': 12, 'grades.average': 1 };
  expect(factsOf({ rated: 20, grades })).toMatchObject(many);
  expect(factsOf({ grades })?.['rated']).toBeUndefined();
});
