import { expect, it } from 'vitest';
import {
  createIntake,
  marks,
  measures,
  readContext,
  readObservation,
  states,
  takeIn,
  takeSlowly,
} from '#inside/aggregation';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('takes what the schema reads, and remembers its period and what few have', () => {
  const { numbers, known } = readContext(context, 'input');
  const intake = createIntake(numbers, 0);
  const row = sent('xa-a', 'sessions', 5, { source: { document: 'Báo' } });
  expect(takeSlowly(intake, { row, position: 3 }, known)).toEqual({ isTaken: true, findings: [] });
  expect(intake.periodPlaces.get('2026-Q3')).toBe(0);
  expect(intake.columns.details.get(0)?.source).toEqual({ document: 'Báo' });
  expect((intake.columns.marks[0] ?? 0) & marks.hasDetail).toBe(marks.hasDetail);
  expect(takeSlowly(intake, { row: null, position: 4 }, known).isTaken).toBe(false);
  expect(intake.columns.count).toBe(1);
});

/** An intake that took rows in, by the schema. */
function taken(...rows: readonly object[]) {
  const { numbers, known } = readContext(context, 'input');
  const intake = createIntake(numbers, 0);
  const results = rows.map((row, at) => takeSlowly(intake, { row, position: at + 7 }, known));
  return { ...intake, results };
}

it('writes each field into its column', () => {
  const { columns, periods, numbers } = taken(
    sent('xa-a', 'sessions', 5),
    sent('xa-b', 'rice', 1.5, { period: '2026-07', line: 'women' }),
    sent('xa-b', 'rice', { state: 'nil' }, { line: 'front' }),
    sent('xa-a', 'sessions', null),
  );
  expect([columns.count, columns.details.size]).toEqual([4, 0]);
  const ofRows = (column: ArrayLike<number>) => Array.from(column).slice(0, 4);
  const { a, b } = { a: numbers.tree.numbers.get('xa-a'), b: numbers.tree.numbers.get('xa-b') };
  expect(ofRows(columns.units)).toEqual([a, b, b, a]);
  expect(ofRows(columns.indicators)).toEqual([0, 12, 12, 0]);
  expect(ofRows(columns.periods)).toEqual([0, 1, 0, 0]);
  expect(periods.map(({ period }) => period.id)).toEqual(['2026-Q3', '2026-07']);
  expect(ofRows(columns.lines)).toEqual([0, 2, 1, 0]);
  expect(ofRows(columns.amounts)).toEqual([5, 1.5, 0, 0]);
  expect(ofRows(columns.positions)).toEqual([7, 8, 9, 10]);
  expect(ofRows(columns.marks)).toEqual([0, 0, states.indexOf('nil'), states.indexOf('missing')]);
});

it('marks state, basis, scope and measure, and what is wrong', () => {
  const more = { basis: 'cumulative', scope: 'consolidated', measure: 'plan' } as const;
  const { columns, results } = taken(
    sent('xa-a', 'sessions', 5, { basis: 'cumulative' }),
    sent('xa-a', 'sessions', 5, { scope: 'consolidated' }),
    sent('xa-a', 'sessions', 5, { measure: 'base' }),
    sent('xa-a', 'sessions', { state: 'withheld' }, more),
    sent('xa-b', 'sessions', 2 ** 60),
  );
  expect([...columns.marks.subarray(0, 5)]).toEqual([
    marks.isCumulative,
    marks.isConsolidated,
    measures.indexOf('base') << marks.measure,
    states.indexOf('withheld') | marks.isCumulative | marks.isConsolidated | (1 << marks.measure),
    marks.isWrong,
  ]);
  expect(results.map(({ findings }) => findings.length > 0)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

it('keeps what only few rows have, and only that', () => {
  const vague = { amount: 134, qualifier: 'nearly' } as const;
  const { columns } = taken(
    sent('xa-a', 'sessions', vague),
    sent('xa-a', 'sessions', 5, { source: { document: 'Báo' } }),
    sent('xa-a', 'sessions', 5, { categories: { economy: 'a' } }),
    sent('xa-a', 'sessions', 5, { activity: 'day-1' }),
    sent('xa-a', 'sessions', { amount: null, qualifier: 'many' }),
    sent('xa-a', 'sessions', { state: 'not-applicable' }),
  );
  const none = { source: undefined, categories: undefined, activity: undefined };
  expect([...columns.details]).toStrictEqual([
    [0, { ...none, value: { state: 'reported', ...vague } }],
    [1, { ...none, source: { document: 'Báo' } }],
    [2, { ...none, categories: { economy: 'a' } }],
    [3, { ...none, activity: 'day-1' }],
    [4, { ...none, value: { state: 'reported', amount: null, qualifier: 'many' } }],
  ]);
  expect([...columns.amounts.subarray(0, 6)]).toEqual([134, 5, 5, 5, 0, 0]);
  const hasDetail = [...columns.marks.subarray(0, 6)].map((bits) => (bits & marks.hasDetail) !== 0);
  expect(hasDetail).toEqual([true, true, true, true, true, false]);
});

it('copies what it keeps, and leaves what was given as it was', () => {
  const { numbers, known } = readContext(context, 'input');
  const intake = createIntake(numbers, 0);
  const more = { source: { document: 'Báo' }, categories: { economy: 'a' } };
  const row = sent('xa-a', 'sessions', { amount: 1, to: 3 }, more);
  const read = readObservation(row, 0, known);
  if (!read.ok) throw new Error('no row');
  const value = { state: 'reported', amount: 1, to: 3 } as const;
  takeIn(intake, { ...read.value, ...more, value }, false);
  const kept = intake.columns.details.get(0);
  expect(kept).toEqual({ ...more, value, activity: undefined });
  expect([kept?.value, kept?.source, kept?.categories].every(Object.isFrozen)).toBe(true);
  expect([value, more.source, more.categories].some(Object.isFrozen)).toBe(false);
});
