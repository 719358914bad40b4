import { planOf } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { isByWay, sql, withSteps, writingOf, type Step } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';
import { smallPlan, smallWriting, textOf } from '../../../support/small-plan.js';

describe('what statements are written with', () => {
  it('has tables by the names of the store', () => {
    const { nameOf } = writingOf(smallPlan(), 'duckdb', { prefix: 'dv_', schema: 'bao"cao' });
    expect(textOf(nameOf('owed'))).toBe('"bao""cao"."dv_owed"');
  });

  it('counts errors only where the table does', () => {
    const [plain, errors] = [smallWriting(), smallWriting({ countErrors: true })];
    expect([plain, errors].map(({ countErrors }) => countErrors)).toEqual([false, true]);
  });

  it('asks ClickHouse to add nothing of a view', () => {
    const plan = planOf(reformedContext, { units: 'nuoc', period: '2026' });
    const added = (['postgres', 'clickhouse'] as const).map(
      (dialect) => writingOf(plan, dialect, {}).asked.added.length,
    );
    expect(added).toEqual([2, 0]);
  });
});

describe('figures', () => {
  it('are counted by the ways in which they were sent, but of categories, and in ClickHouse', () => {
    const kind = { indicators: ['x.k'] };
    const writings = [
      smallWriting(),
      smallWriting({}, 'postgres'),
      smallWriting({}, 'clickhouse'),
      smallWriting(kind),
      smallWriting({ ...kind, categories: { kind: 'p' } }),
    ];
    expect(writings.map(isByWay)).toEqual([true, true, false, false, false]);
  });
});

describe('a statement with steps', () => {
  const steps: readonly Step[] = [
    ['one', sql`select 1 as a`],
    ['two', sql`select a from one`, 'inline'],
  ];
  const last = sql`select a from two`;

  it('says which of them are worked out once, where a database can be told', () => {
    expect(textOf(withSteps(smallWriting(), steps, last))).toBe(
      'with one as materialized (select 1 as a), two as not materialized (select a from one) select a from two',
    );
    const clickhouse = withSteps(smallWriting({}, 'clickhouse'), steps, last);
    expect(textOf(clickhouse)).not.toContain('materialized');
    expect(textOf(clickhouse)).toMatch(/^with one as \(.*\), two as \(.*\) select a from two$/);
  });
});
