import { planOf } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { isLastOf, mayBeAdded, sql, toldStep, waySteps, writingOf } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';
import { smallWriting, stepIn, textOf } from '../../../support/small-plan.js';

const figures = (options = {}) => stepIn(waySteps(smallWriting(options)), 'figures');

describe('an indicator', () => {
  it('tells states, or not, without looking where all do the same', () => {
    const of = (...indicators: readonly string[]) =>
      textOf(isLastOf(smallWriting({ indicators }), sql`k`));
    expect([of('x.f', 'x.g'), of('x.s')]).toEqual(['0', '1']);
    expect(of('x.f', 'x.s')).toBe('case when k in (3) then 1 else 0 end');
  });
});

describe('rows that may be added', () => {
  it('are of loads that are done, of some indicators, and tell an amount or nothing', () => {
    const text = textOf(mayBeAdded(smallWriting({ units: 'huyen' }), [0, 3]));
    expect(text).toContain('p.load_key in (select load_key from loads)');
    expect(text).toContain('o.indicator_key in (0, 3)');
    expect(text).toContain('o.state < 2');
    expect(text).toContain('o.unit_key between 3 and 4');
  });
});

describe('the ways in which figures were sent', () => {
  it('are told apart by block and measure only where there are several', () => {
    expect(figures()).toContain('0 as block_key');
    expect(figures()).toContain('0 as measure');
    const far = figures({ period: undefined, periods: ['2020', '2026'] });
    expect(far).toContain('n.block_key as block_key');
    expect(far).toContain('0 as measure');
    expect(figures({ plan: 'year' })).toContain('max(n.measure) as measure');
  });

  it('take no row for wrong where errors count', () => {
    expect(figures()).toContain('when o.is_wrong = 1 then');
    const errors = figures({ countErrors: true });
    expect(errors).not.toContain('when o.is_wrong = 1 then n.');
    expect(errors).toContain('o.whole_amount is null');
  });

  it('leave a choice beyond the bits of two numbers, and over several lines', () => {
    expect(figures()).toContain('n.place > 120');
    expect(figures()).toContain('max(o.line_key) <> min(o.line_key)');
    expect(stepIn(waySteps(smallWriting()), 'ways')).toContain('where is_doubtful = 0');
  });

  it('are set against what is owed only where that differs', () => {
    const plan = planOf(reformedContext, { units: 'nuoc', period: '2026' });
    const [plain, seen] = [smallWriting(), writingOf(plan, 'duckdb', {})].map((writing) =>
      stepIn(waySteps(writing), 'meanings'),
    );
    expect(plain).not.toContain('join owed');
    expect(seen).toContain('left join owed o on o.unit_key = s.duty_key');
  });

  it('tell of figures that leave no choice', () => {
    const [name, , inline] = toldStep(smallWriting());
    expect([name, inline]).toEqual(['told', 'inline']);
    expect(stepIn([toldStep(smallWriting())], 'told')).toContain('f.is_doubtful = 0');
  });
});
