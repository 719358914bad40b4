import { aggregate, createDataset, type AggregateOptions, type ObservationInput } from 'danvan';
import { runPlan, type RunOptions, type SqlPlan } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../support/row-marks.js';
import { answerRow, sumRow } from '../../../support/answer-row.js';
import { answeringStore } from '../../../support/answering-store.js';
import type { Answer } from '../../../support/recorded-store.js';
import { smallContext, smallPlan } from '../../../support/small-plan.js';

const asked = { units: 'tinh', period: '2026-Q1', indicators: ['x.f'] } as const;
const row = { unit: 'xa-a', indicator: 'x.f', period: '2026-Q1', value: 2.5 };
const running: ObservationInput = {
  unit: 'xa-b',
  indicator: 'x.f',
  period: '2026-03',
  value: 4,
  basis: 'cumulative',
};

/** What travels of a row that leaves a choice. */
const travelled = (unit: number, given: ObservationInput, fields = {}) =>
  answerRow('doubtful', {
    unit_key: unit,
    b: marksOf(smallContext, given),
    c: 7,
    amount: given.value,
    text_one: given.period,
    ...fields,
  });

/** The table that a database answers with some rows, and what it was asked. */
async function ran(rows: Answer, options: Partial<AggregateOptions> = {}, run = {}) {
  const { store, asked: statements } = answeringStore(smallContext, (sql) =>
    sql.startsWith('with') ? rows : undefined,
  );
  const table = await runPlan(smallPlan(options), { ...store, ...run });
  return { table, statements };
}

const inMemory = (observations: readonly ObservationInput[], options = {}) =>
  aggregate(createDataset({ ...smallContext, observations }), { ...asked, ...options });

const told = (table: Awaited<ReturnType<typeof runPlan>>) =>
  [table.total, ...table.rows.map(({ cells }) => cells)].map(([cell]) => [
    cell?.amount,
    cell?.state,
    cell?.coverage,
  ]);

describe('runPlan', () => {
  it('makes the table of memory of sums, and of rows that leave a choice', async () => {
    const { table } = await ran([sumRow(1, 25), travelled(2, running)]);
    expect(told(table)).toEqual(told(inMemory([row, running])));
    expect(table.total[0]?.amount).toBe(6.5);
    expect(table.rows.map(({ cells: [cell] }) => cell?.amount)).toEqual([2.5, 4, null]);
  });

  it('counts all in memory where the database adds nothing', async () => {
    const change = { measure: 'change' } as const;
    const given: ObservationInput = { ...row, measure: 'change' };
    const rows = [travelled(1, given), travelled(2, { ...given, value: 1 }, { c: 8 })];
    const { table, statements } = await ran(rows, change);
    const expected = inMemory([given, { ...given, unit: 'xa-b', value: 1 }], change);
    expect(told(table)).toEqual(told(expected));
    expect(table.total[0]?.amount).toBe(3.5);
    expect(table.total[0]?.contributors).toEqual([7, 8]);
    expect(statements.filter(({ sql }) => sql.includes(' as tells'))).toEqual([]);
  });

  it('gives a table whose lists throw unless they were fetched', async () => {
    const [bare, some] = [
      await ran([sumRow(1, 25)], {}, { lists: 'none' }),
      await ran([sumRow(1, 25), answerRow('silent', { unit_key: 2 })]),
    ];
    expect(() => bare.table.total[0]?.silent).toThrow(/"silent" was not fetched/);
    expect(some.table.total[0]?.silent).toEqual(['xa-b']);
    expect(() => some.table.total[0]?.contributors).toThrow(/"contributors" was not fetched/);
  });
});

describe('what no plan can run with', () => {
  const refused = async (plan: unknown, more: unknown) => {
    const { store, asked: statements } = answeringStore(smallContext);
    const options = Object.assign({ ...store }, more);
    const error = await Reflect.apply(runPlan, undefined, [plan, options]).catch(
      (cause: unknown) => cause,
    );
    return { error, statements };
  };
  const plan: SqlPlan = smallPlan();
  const wrong: readonly Readonly<Record<string, unknown>>[] = [
    { lists: 'some' },
    { mostRows: -1 },
    { mostRows: 0.5 },
    { mostRows: Number.POSITIVE_INFINITY },
    { dialect: 'mysql' },
    { query: null },
  ];

  it.each(wrong)('is refused before the database is asked: %j', async (more) => {
    const { error, statements } = await refused(plan, more);
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(statements).toEqual([]);
  });

  it('is a plan that planOf did not make', async () => {
    for (const given of [null, { ...plan }]) {
      const { error, statements } = await refused(given, {});
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
      expect(statements).toEqual([]);
    }
  });

  it('is not that no row may travel, where none has to', async () => {
    const none: Pick<RunOptions, 'mostRows'> = { mostRows: 0 };
    const { table } = await ran([sumRow(1, 25)], {}, none);
    expect(table.total[0]?.amount).toBe(2.5);
    await expect(ran([travelled(2, running)], {}, none)).rejects.toMatchObject({
      code: 'TOO_MANY_ROWS',
    });
  });
});
