import { findCell } from 'danvan';
import { expect, it } from 'vitest';
import { areMixed, meaningsOf } from '#inside/aggregation';
import { dayNumberOf } from '#inside/time';
import { redefined } from '../../../support/redefined.js';

const breaks = [{ on: '2025-07-01', what: 'khác' }];
const combine = { unit: 'sum', time: 'sum', line: 'once' } as const;

const span = (from: string, to: string, isNil = false) => ({
  from: dayNumberOf(from),
  to: dayNumberOf(to),
  isNil,
});

const sides = (spans: readonly ReturnType<typeof span>[], time: 'sum' | 'last') =>
  meaningsOf({ code: 'x.y', breaks, combine: { ...combine, time } }, () => spans).map(
    ({ side }) => side,
  );

it('holds a sum to all its days, a state to its last one', () => {
  const spans = [
    span('2025-01-01', '2025-06-30'),
    span('2025-06-30', '2025-07-01'),
    span('2025-07-01', '2025-12-31'),
  ];
  expect(sides(spans, 'sum')).toEqual(['before', 'across', 'after']);
  expect(sides(spans, 'last')).toEqual(['before', 'after', 'after']);
});

it('says nothing of a nil, nor where the meaning stayed', () => {
  expect(sides([span('2025-01-01', '2025-01-31', true)], 'sum')).toEqual([]);
  const meant = { code: 'x.y', combine };
  expect(meaningsOf(meant, () => [span('2025-01-01', '2025-01-31')])).toEqual([]);
});

it('mixes only sides of one break', () => {
  const [before, after] = (['before', 'after'] as const).map((side) => ({ of: 'one', side }));
  expect(areMixed([])).toBe(false);
  expect(areMixed([before, before].flatMap((one) => one ?? []))).toBe(false);
  expect(areMixed([before, after].flatMap((one) => one ?? []))).toBe(true);
  expect(areMixed([before ?? [], { of: 'two', side: 'after' } as const].flat())).toBe(false);
});

const states = [
  ['xa-a', 'state', '2025-H1', 1],
  ['xa-b', 'state', '2025', 2],
  ['xa-a', 'state', '2026-H1', 3],
  ['xa-b', 'state', '2026', 4],
] as const;

it('names each report that a mixed total leaves out, and why', () => {
  const cell = findCell(redefined(states), 'x.state');
  expect(cell).toMatchObject({ amount: null, state: 'refused', reason: 'definition-changed' });
  expect(cell.excluded).toEqual(
    [0, 1].map((position) => ({ position, reason: 'definition-changed' })),
  );
});

it('adds no states of both meanings like for like', () => {
  const asked = {
    period: '2026',
    compareWith: 'same-period-last-year',
    likeForLike: true,
  } as const;
  const { base } = findCell(redefined(states, asked), 'x.state');
  expect(base).toMatchObject({
    difference: null,
    reason: 'definition-changed',
    like: { units: 2, amount: 7, baseAmount: null },
  });
});

it('compares no state with one of the other meaning, though the last days have one', () => {
  const asked = { period: '2026', compareWith: 'same-period-last-year' } as const;
  for (const likeForLike of [false, true]) {
    const cell = findCell(redefined(states, { ...asked, likeForLike }), 'x.state', 'xa-a');
    expect(cell.base).toMatchObject({ difference: null, reason: 'definition-changed' });
    const other = findCell(redefined(states, { ...asked, likeForLike }), 'x.state', 'xa-b');
    expect(other.base?.difference).toBe(2);
  }
});
