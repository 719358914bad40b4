import { explain, findCell } from 'danvan';
import { expect, it } from 'vitest';
import { redefined } from '../../../support/redefined.js';

const halves = (term: string, base: string) =>
  (['2025-H1', '2025-H2'] as const).flatMap((period) => [
    ['xa-a', term, period, 4] as const,
    ['xa-a', base, period, 8] as const,
  ]);

const refused = { amount: null, bounds: null, state: 'refused', reason: 'definition-changed' };

it('makes no rate of a term that is a sum over days of both meanings', () => {
  const cell = findCell(redefined(halves('flow', 'flow-base')), 'x.rate-of-flow');
  expect(cell).toMatchObject({ ...refused, terms: { numerator: null, denominator: 16 } });
  expect(cell.contributors).toEqual([]);
  expect(cell.excluded).toEqual(
    [0, 1, 2, 3].map((position) => ({ position, reason: 'definition-changed' })),
  );
});

it('explains it by no pair, and names what is left out', () => {
  const told = explain(redefined(halves('flow', 'flow-base')), 'x.rate-of-flow');
  expect([told.pairs, told.contributors]).toEqual([[], []]);
  expect(told.leftOut.map(({ reason }) => reason)).toEqual(
    [0, 1, 2, 3].map(() => 'definition-changed'),
  );
});

it('makes one of each side by itself', () => {
  for (const period of ['2025-H1', '2025-H2']) {
    const table = redefined(halves('flow', 'flow-base'), { period });
    expect(findCell(table, 'x.rate-of-flow').amount).toBe(0.5);
  }
});

it('makes no rate of states of units on both sides', () => {
  const rows = [
    ['xa-a', 'state', '2025-H1', 1],
    ['xa-a', 'all-state', '2025-H1', 2],
    ['xa-b', 'state', '2025', 1],
    ['xa-b', 'all-state', '2025', 2],
  ] as const;
  const table = redefined(rows);
  expect(findCell(table, 'x.rate-of-state')).toMatchObject(refused);
  expect(findCell(table, 'x.rate-of-state', 'xa-a').amount).toBe(0.5);
});

it('holds the terms to the breaks of the rate itself', () => {
  const cell = findCell(redefined(halves('all-flow', 'flow-base')), 'x.rate-of-all-flow');
  expect(cell).toMatchObject({ ...refused, terms: { numerator: null, denominator: null } });
});

it('takes nothing for nothing on both sides', () => {
  const rows = [
    ['xa-a', 'flow', '2025-H1', 'nil'],
    ['xa-a', 'flow', '2025-H2', 4],
    ['xa-a', 'flow-base', '2025', 8],
  ] as const;
  expect(findCell(redefined(rows), 'x.rate-of-flow').amount).toBe(0.5);
});

it.each([true, false])('compares no rates whose terms mean different things: %s', (likeForLike) => {
  const rows = (['2025-H1', '2026-H1'] as const).flatMap((period) => [
    ['xa-a', 'flow', period, 4] as const,
    ['xa-a', 'flow-base', period, 8] as const,
  ]);
  const asked = { period: '2026-H1', compareWith: 'same-period-last-year', likeForLike } as const;
  const { base } = findCell(redefined(rows, asked), 'x.rate-of-flow');
  expect(base).toMatchObject({ amount: 0.5, difference: null, reason: 'definition-changed' });
});

it('compares no stated rates of both sides', () => {
  const rows = [
    ['xa-a', 'rate-of-all-flow', '2025-H1', 50],
    ['xa-a', 'rate-of-all-flow', '2026-H1', 60],
  ] as const;
  const asked = { period: '2026-H1', compareWith: 'same-period-last-year' } as const;
  const { base } = findCell(
    redefined(rows, { ...asked, likeForLike: true }),
    'x.rate-of-all-flow',
    'xa-a',
  );
  expect(base).toMatchObject({ difference: null, reason: 'definition-changed' });
});
