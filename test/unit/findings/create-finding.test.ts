import { createFinding } from 'danvan';
import { expect, it } from 'vitest';

it('takes the severity of its code and an empty path', () => {
  expect(createFinding('dataset/negative-amount', { amount: -1 })).toEqual({
    code: 'dataset/negative-amount',
    severity: 'error',
    path: [],
    params: { amount: -1 },
  });
});

it('keeps the place and is frozen', () => {
  const place = { path: ['a', 1], unit: 'u', period: '2020', indicator: 'x.y' };
  const finding = createFinding('dataset/negative-amount', { amount: -1 }, place);
  expect(finding).toMatchObject(place);
  expect(Object.isFrozen(finding)).toBe(true);
});
