import { addFurther, dayStep, draftOf, longAgo, quickRun, seenBits } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const periods = ['2026-07', '2026-Q3', '2026-H2', '2026'];
const counted = seenBits.counted | seenBits.amount;

function draft(period = '2026-07') {
  const { scope, indicators } = sampleScope(
    [sent('xa-a', 'sessions', 2, { period })],
    'x.sessions',
    periods,
  );
  return draftOf(scope, indicators);
}

const about = (until: number) => ({
  places: Int32Array.of(0, 1, -1),
  untilDays: Int32Array.of(until, until),
});

it('tells in which two periods a report counts first, and where the others stand', () => {
  const mine = draft();
  const run = quickRun(mine, about(2 ** 31 - 1), { unit: 1, period: 0 });
  expect(run).toMatchObject({ key: 1, place: 0, told: 31 * dayStep, otherPlace: 1, seen: counted });
  expect(run.from).toBe(mine.scope.firstDays[0]);
  addFurther(mine, run, { first: 4, whole: 7 });
  expect([...mine.tallies.sums]).toEqual([0, 0, 0, 0, 0, 0, 7, 7, ...Array(8).fill(0)]);
  expect(mine.tallies.reported[6]).toBe(31 * dayStep + counted);
});

it('adds nothing where a report reaches over a period', () => {
  const run = quickRun(draft('2026-Q3'), about(2 ** 31 - 1), { unit: 1, period: 0 });
  expect([run.told, run.seen]).toEqual([0, seenBits.over]);
  expect([run.otherTold, run.otherSeen]).toEqual([92 * dayStep, counted]);
});

it('lets nothing be plain of a unit that may not send so late, and knows who is not asked', () => {
  expect(quickRun(draft(), about(0), { unit: 1, period: 0 }).from).toBe(longAgo);
  expect(quickRun(draft(), about(0), { unit: 2, period: 0 }).key).toBe(-1);
  expect(quickRun(draft(), about(0), { unit: 9, period: 0 }).key).toBe(-1);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
