import { periodOf } from 'danvan';
import { describe, expect, it } from 'vitest';
import { figureSteps } from '#inside/sql';
import { smallContext, smallWriting, stepIn } from '../../../support/small-plan.js';

const sent = (...indicators: readonly string[]) =>
  stepIn(figureSteps(smallWriting({ indicators }, 'clickhouse')), 'sent');
const obligations = [{ unit: 'xa-a', form: 'a', period: periodOf('2026-Q1') }];

describe('what rows of a unit make together', () => {
  it('is a sum of what happened, and the latest of states', () => {
    const [flow, state] = [sent('x.f'), sent('x.s')];
    expect(flow).toContain('sum(toInt128(case when counts = 1 then row_amount else 0 end))');
    expect(flow).not.toContain('argMax');
    expect(state).toContain('argMax(row_amount, case when counts = 1 then row_day');
    expect(flow).toContain('0 as is_last');
    expect(state).toContain('1 as is_last');
  });

  it('is both, where a table has both', () => {
    const parts = sent('x.f', 'x.s').split(/ union all (?=select unit_key)/);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toContain('o.indicator_key in (0)');
    expect(parts[1]).toContain('o.indicator_key in (3)');
  });

  it('leaves a choice where rows overlap, or are of several lines', () => {
    expect(sent('x.f')).toContain('sum(toInt128(row_bits)) <> groupBitOr(row_bits)');
    expect(sent('x.f')).toContain('max(row_line) <> min(row_line)');
  });
});

describe('what is told', () => {
  it('is set against what each unit owes only where that differs', () => {
    const told = (context = smallContext) =>
      stepIn(figureSteps(smallWriting({}, 'clickhouse', context)), 'told');
    expect(told()).not.toContain('join owed');
    expect(told({ ...smallContext, obligations })).toContain('left join owed o');
  });
});
