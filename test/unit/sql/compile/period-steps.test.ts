import { planOf } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { mostBits, periodSteps, writingOf } from '#inside/sql';
import { dayNumberOf } from '#inside/time';
import { reformedContext } from '../../../support/reformed-plan.js';
import { namesOf, smallWriting, stepIn } from '../../../support/small-plan.js';

const steps = periodSteps(smallWriting());
const seen = periodSteps(
  writingOf(planOf(reformedContext, { units: 'nuoc', period: '2026' }), 'duckdb', {}),
);

/** The rows of numbers that a step is, by their columns. */
const rowsIn = (text: string) =>
  text
    .split(' union all ')
    .map((row) =>
      Object.fromEntries(
        [...row.matchAll(/(-?\d+) as "(\w+)"/g)].map(([, number, name = '']) => [
          name,
          Number(number),
        ]),
      ),
    );

describe('the sums of a plan', () => {
  const quarter = { from_day: dayNumberOf('2026-01-01'), to_day: dayNumberOf('2026-03-31') };

  it('have their days, their measure, and nothing to be compared with', () => {
    const alone = { base_key: -1, plan_key: -1, block_key: 0, measure: 0 };
    expect(rowsIn(stepIn(steps, 'sums'))).toEqual([{ ...quarter, ...alone, sum_key: 0 }]);
  });

  it('know by its place with what each is compared', () => {
    const writing = smallWriting({ compareWith: 'same-period-last-year', plan: 'year' });
    const rows = rowsIn(stepIn(periodSteps(writing), 'sums'));
    const [shown] = rows.filter(({ base_key: base }) => base !== -1);
    expect(shown).toMatchObject({ ...quarter, measure: 0 });
    expect(rows[shown?.['base_key'] ?? -1]).toMatchObject({
      from_day: dayNumberOf('2025-01-01'),
      measure: 0,
    });
    expect(rows[shown?.['plan_key'] ?? -1]).toMatchObject({
      to_day: dayNumberOf('2026-12-31'),
      measure: 1,
    });
    expect(rows.map(({ sum_key: key }) => key)).toEqual([0, 1, 2]);
  });
});

describe('stretches of days', () => {
  it('are those of loads that are done, and of what is owed', () => {
    expect(stepIn(steps, 'loads')).toContain('from "danvan_load_done"');
    // Of two attempts under one name the first one counts.
    expect(stepIn(steps, 'loads')).toContain('min(load_key)');
    const stretches = stepIn(steps, 'stretches');
    expect(stretches).toContain('load_key in (select load_key from loads)');
    expect(stretches).toContain('"danvan_owed"');
  });

  it('are cut where units begin and end only in a view', () => {
    expect(stepIn(steps, 'cuts')).toContain('cross join stretches');
    expect(stepIn(steps, 'cuts')).not.toContain('spans');
    expect(stepIn(seen, 'cuts')).toContain('cross join spans');
    expect(namesOf(seen).slice(0, 3)).toEqual(['seen', 'chains', 'spans']);
  });

  it('have bits in two numbers, none of which shifts too far', () => {
    const touches = stepIn(steps, 'touches');
    const ranges = [
      ...touches.matchAll(/when place > (\d+) and place <= (\d+) then place - (\d+)/g),
    ];
    expect(ranges.map((found) => found.slice(1).map(Number))).toEqual([
      [0, mostBits, 1],
      [mostBits, 2 * mostBits, mostBits + 1],
    ]);
    // The sign bit stays free.
    expect(mostBits).toBeLessThan(63);
    expect(stepIn(steps, 'pieces')).toContain(`else ${mostBits - 1} end`);
  });

  it('are within a sum where they happen, and end within it where states are told', () => {
    expect(stepIn(steps, 'flow_relations')).toContain('t.is_within as is_in');
    expect(stepIn(steps, 'state_relations')).toContain('t.ends_within as is_in');
  });
});
