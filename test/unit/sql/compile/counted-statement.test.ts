import type { AggregateOptions } from 'danvan';
import { planOf, type SqlDialect } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { countedStatement, rowTells, writingOf, written, type Writing } from '#inside/sql';
import { reformedContext } from '../../../support/reformed-plan.js';
import { smallWriting, textOf } from '../../../support/small-plan.js';

const counted = (writing: Writing, lists: 'none' | 'heard' | 'all' = 'all'): string =>
  textOf(countedStatement(writing, { lists, most: 11 }));

/** What the rows of the answer tell of. */
const toldIn = (text: string) => [
  ...new Set([...text.matchAll(/select (\d) as tells/g)].map(([, tells]) => Number(tells))),
];

const tables: readonly Partial<AggregateOptions>[] = [
  {},
  { rows: 'all' },
  { indicators: ['x.s', 'x.f'] },
  { indicators: ['x.r', 'x.s'] },
  { indicators: ['x.r'], compareWith: 'previous-period', plan: 'year' },
  { indicators: ['x.k'] },
  { indicators: ['x.k'], categories: { kind: 'p' } },
  { countErrors: true, units: ['xa-a', 'huyen'] },
];
const dialects: readonly SqlDialect[] = ['duckdb', 'postgres', 'clickhouse'];
const seen = ['x.f', 'x.s'].map((code) =>
  writingOf(
    planOf(reformedContext, { units: 'nuoc', period: '2026', indicators: [code] }),
    'duckdb',
    {},
  ),
);
const writings = [
  ...dialects.flatMap((dialect) => tables.map((options) => smallWriting(options, dialect))),
  ...seen,
];

describe('one statement for all', () => {
  it('has steps each of which refers to those before it alone', () => {
    for (const writing of writings) {
      const text = counted(writing);
      const steps = [...text.matchAll(/(?:^with|\),) (\w+) as (?:(?:not )?materialized )?\(/g)];
      expect(steps.length).toBeGreaterThan(15);
      const begins = new Map(steps.map((found) => [found[1] ?? '', found.index]));
      for (const { 1: step = '', index } of text.matchAll(/(?:from|join) (\w+)/g)) {
        expect(begins.get(step) ?? Infinity, step).toBeLessThan(index);
      }
    }
  });

  it('has the same columns in each of its parts', () => {
    for (const writing of writings) {
      const found = [...counted(writing).matchAll(/select \d as tells,(.*?) as text_other/g)];
      const columns = found.map(([, part = '']) =>
        [...part.matchAll(/ as (unit_key|\w+_key|[a-e]|amount|text_one)(?=, )/g)]
          .map(([, name]) => name)
          .join(),
      );
      expect(columns.length).toBeGreaterThan(4);
      expect(new Set(columns)).toEqual(
        new Set(['unit_key,indicator_key,sum_key,a,b,c,d,e,amount,text_one']),
      );
    }
  });

  it('has no text of anybody in it', () => {
    const kinds = { indicators: ['x.k'], categories: { kind: 'p' } };
    for (const dialect of dialects) {
      const statement = countedStatement(smallWriting(kinds, dialect), { lists: 'all', most: 1 });
      const { sql, params } = written(statement, dialect);
      expect(params).toEqual(['kind', 'p']);
      expect(sql.match(/'[^']*'/g)?.every((text) => ["''", "' '", "':'"].includes(text))).toBe(
        true,
      );
    }
  });
});

describe('what is told', () => {
  const { sum, doubtful, partly, silent, place, heard, ratio, left } = rowTells;

  it('is sums and what leaves a choice, and lists where they are wished for', () => {
    expect(toldIn(counted(smallWriting(), 'none')).sort()).toEqual([sum, doubtful]);
    expect(toldIn(counted(smallWriting(), 'heard')).sort()).toEqual(
      [sum, doubtful, partly, silent, place, heard].sort(),
    );
  });

  it('is pairs of ratios, with or without lists', () => {
    const writing = smallWriting({ indicators: ['x.r'] });
    expect(toldIn(counted(writing, 'none'))).toEqual([sum, ratio, left, doubtful]);
  });

  it('is no more rows that leave a choice than may travel, and one', () => {
    expect(counted(smallWriting())).toContain('limit 11) doubtful_rows');
  });

  it('is where rows stand that do not count, unless all are wished for', () => {
    const [heardOnly, all] = [counted(smallWriting(), 'heard'), counted(smallWriting(), 'all')];
    expect(heardOnly).toContain('where (r.counts = 0 or r.is_told = 1)');
    expect(all).not.toContain('r.counts = 0');
    const withRatio = counted(smallWriting({ indicators: ['x.r'] }), 'heard');
    expect(withRatio).toContain('from pairs p join terms k');
  });

  it('is who was heard of what the table shows, terms of ratios left aside', () => {
    const text = counted(
      smallWriting({ indicators: ['x.r', 'x.s'], compareWith: 'previous-period' }),
    );
    const from = text.slice(text.indexOf(`select ${heard} as tells`));
    const { asked } = smallWriting({ indicators: ['x.r', 'x.s'] });
    expect(from).toContain(`p.indicator_key in (${asked.shown.join(', ')})`);
    expect(from).toContain('p.sum_key in (1)');
  });
});
