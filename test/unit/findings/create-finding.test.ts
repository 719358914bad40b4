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

it.each([
  ['warning', createFinding('dataset/too-many-decimals', { amount: 1.5, decimals: 0 })],
  ['note', createFinding('rules/more-findings', { listed: 1, notListed: 2 })],
])('is a %s where its code says so', (severity, finding) => {
  expect(finding.severity).toBe(severity);
});
