import { planOf } from 'danvan/sql';
import { defineIndicator } from 'danvan';
import { describe, expect, it } from 'vitest';
import { hasRatios, pairSteps, spread, sql, termSteps, writingOf } from '#inside/sql';
import {
  namesOf,
  smallContext,
  smallWriting,
  stepIn,
  textOf,
} from '../../../support/small-plan.js';

const ratio = { indicators: ['x.r'] };
const byWay = smallWriting(ratio);
const byFigure = smallWriting(ratio, 'clickhouse');

describe('ratios', () => {
  it('have steps of their own where the plan has any', () => {
    const none = smallWriting({ indicators: ['x.f', 'x.g'] });
    expect([byWay, none].map(hasRatios)).toEqual([true, false]);
    expect([...termSteps(none), ...pairSteps(none)]).toEqual([]);
    expect(namesOf(termSteps(byWay))).toEqual(['terms', 'bound', 'term_amounts', 'unsure']);
    expect(namesOf(pairSteps(byWay))).toEqual(['pairs']);
  });

  it('have the amounts of terms worked out where figures are counted by their ways', () => {
    expect(namesOf(termSteps(byFigure))).toEqual(['terms', 'bound', 'unsure']);
    expect(stepIn(pairSteps(byWay), 'pairs')).toContain('a.whole_amount');
    expect(stepIn(pairSteps(byFigure), 'pairs')).toContain('p.whole_amount');
    expect(stepIn(pairSteps(byFigure), 'pairs')).not.toContain('term_amounts');
  });

  it('know which term is above and which below', () => {
    const [above, below] = stepIn(termSteps(byWay), 'terms').split(' union all ');
    expect(above).toMatch(/2 as "ratio_key", 0 as "indicator_key", 0 as "is_below"/);
    expect(below).toMatch(/2 as "ratio_key", 1 as "indicator_key", 1 as "is_below"/);
  });

  it('are bound to those that share a term with them', () => {
    const [flow, below, rate, state] = smallContext.indicators;
    const other = defineIndicator({
      code: 'x.o',
      name: 'x',
      unit: 'x',
      kind: 'ratio',
      ratio: { numerator: 'x.h', denominator: 'x.g', factor: 1 },
    });
    const third = defineIndicator({ code: 'x.h', name: 'x', unit: 'x', kind: 'flow' });
    const indicators = [flow, below, rate, state, other, third].flatMap((one) => one ?? []);
    const plan = planOf(
      { ...smallContext, indicators },
      { units: 'tinh', period: '2026-Q1', indicators: ['x.r', 'x.o', 'x.s'] },
    );
    const bound = stepIn(termSteps(writingOf(plan, 'duckdb', {})), 'bound');
    const rows = [...bound.matchAll(/(\d+) as "indicator_key", (\d+) as "group_key"/g)];
    const groups = new Map(rows.map(([, key, group]) => [Number(key), Number(group)]));
    expect([...groups.keys()].sort()).toEqual([0, 1, 2, 4, 5]);
    expect(new Set(groups.values()).size).toBe(1);
  });
});

describe('what is unsure of a ratio', () => {
  const unsure = (options = {}) =>
    stepIn(termSteps(smallWriting({ ...ratio, ...options })), 'unsure');

  it('is a share of nothing only where it is compared', () => {
    expect(unsure()).not.toContain('or below = 0');
    expect(unsure({ compareWith: 'same-period-last-year' })).toContain('or below = 0');
  });

  it('makes all unsure that is bound to it', () => {
    const text = textOf(spread(sql`in_doubt`));
    expect(text).toContain('from in_doubt d');
    expect(text).toContain('case when b.is_bound = 1 then b.other_key else d.indicator_key end');
  });
});
