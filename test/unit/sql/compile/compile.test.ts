import { createHierarchy } from 'danvan';
import { compile, planOf } from 'danvan/sql';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const hostile = `xa'; drop table danvan_load; --`;

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: hostile, name: 'xã', parent: 'tinh' },
]);

/** A flow that is never broken down. */
const whole = indicators
  .filter(({ kind, breakdowns = [], parts }) => kind === 'flow' && !breakdowns.length && !parts)
  .slice(0, 1)
  .map(({ code }) => code);

const plan = planOf(
  { hierarchy, indicators },
  { units: 'tinh', period: '2026-Q3', indicators: whole },
);

const stepsIn = (sql = ''): readonly string[] =>
  [...sql.matchAll(/(\w+) as *(?:not )?(?:materialized )?\(/g)].map(([, name = '']) => name);

describe('compile', () => {
  it('has PostgreSQL and DuckDB count by the ways in which figures were sent', () => {
    for (const dialect of ['postgres', 'duckdb'] as const) {
      const steps = stepsIn(compile(plan, dialect).counted?.sql);
      expect(steps).toEqual(expect.arrayContaining(['figures', 'ways', 'meanings', 'told']));
      expect(steps).not.toContain('sent');
    }
  });

  it('has ClickHouse count figure by figure', () => {
    const steps = stepsIn(compile(plan, 'clickhouse').counted?.sql);
    expect(steps).toEqual(expect.arrayContaining(['sent', 'told', 'plain']));
    expect(steps).not.toContain('ways');
  });

  it('looks up the category asked by parameters', () => {
    const categories = { topic: hostile };
    const asked = {
      units: 'tinh',
      period: '2026-Q3',
      indicators: ['outreach.sessions'],
      categories,
    };
    const { counted } = compile(planOf({ hierarchy, indicators }, asked), 'postgres');
    expect(stepsIn(counted?.sql)).toContain('own_dimensions');
    expect(counted?.sql).not.toContain('drop');
    expect(counted?.params).toEqual(['topic', hostile]);
  });

  it('has what is broken down counted figure by figure everywhere', () => {
    const asked = { units: 'tinh', period: '2026-Q3', indicators: ['outreach.sessions'] };
    const { counted } = compile(planOf({ hierarchy, indicators }, asked), 'postgres');
    expect(stepsIn(counted?.sql)).toEqual(expect.arrayContaining(['given_totals', 'sent']));
  });

  it('names no unit, and asks for no more rows than may travel', () => {
    const { counted, whole: others, sent } = compile(plan, 'postgres', { mostRows: 10 });
    expect([others, sent]).toEqual([null, null]);
    expect(counted?.sql).not.toContain('drop');
    expect(counted?.sql).toContain('limit 11');
  });

  it('fetches lists only where they are asked for', () => {
    const [none, all] = (['none', 'all'] as const).map(
      (lists) => compile(plan, 'duckdb', { lists }).counted?.sql ?? '',
    );
    expect(stepsIn(none)).not.toContain('plain');
    expect(stepsIn(all)).toContain('plain');
  });
});
