import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { pushedContext } from '#inside/aggregation';
import { starOfContext } from '#inside/sql';
import { dateOfDay } from '#inside/time';
import { reformedContext } from '../../../support/reformed-plan.js';

const owed = (unit: string, form: string) => ({ unit, form, period: periodOf('2026-Q1') });
const obligations = [owed('kept', 'a'), owed('kept', 'b'), owed('nobody', 'a')];
const context = pushedContext({ ...reformedContext, obligations }, 'context');
const star = starOfContext(context);
const keyOf = (id: string): number => context.tree.numbers.get(id) ?? -1;

it('has each unit below itself and below all above it, while it was in force', () => {
  const rows = star.unit_closure.filter(([, unit]) => unit === keyOf('joined'));
  expect(rows.map(([above, , distance]) => [above, distance])).toEqual(
    expect.arrayContaining([[keyOf('joined'), 0]]),
  );
  expect(rows.map((row) => dateOfDay(Number(row[4])))).toContain('2026-06-30');
});

it('has what is owed for several forms once, and nothing of units it does not know', () => {
  expect(star.owed.map(([unit, period]) => [unit, period])).toEqual([[keyOf('kept'), '2026-Q1']]);
});

it('numbers units and indicators as the context does', () => {
  expect(star.unit.map(([, id]) => id)).toEqual(context.tree.units.map(({ id }) => id));
  expect(star.indicator.map(([key, code]) => [key, code])).toEqual([
    [0, 'x.f'],
    [1, 'x.s'],
  ]);
});
