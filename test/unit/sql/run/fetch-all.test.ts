import { planOf, type RunOptions, type SqlPlan } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { askedBy, fetchAll, mostWhole } from '#inside/sql';
import { answerRow, sumRow } from '../../../support/answer-row.js';
import { recordedStore, type Answer } from '../../../support/recorded-store.js';
import { reformedContext } from '../../../support/reformed-plan.js';
import { smallContext, smallPlan } from '../../../support/small-plan.js';

interface Answers {
  readonly counted?: Answer;
  readonly whole?: Answer;
  readonly sent?: Answer;
}

const kindOf = (sql: string): keyof Answers => {
  if (sql.includes(' as tells')) return 'counted';
  return sql.includes('select distinct o.indicator_key') ? 'sent' : 'whole';
};

/** What is fetched where a database answers so, and what it was asked. */
async function fetchedOf(plan: SqlPlan, answers: Answers, run: Partial<RunOptions> = {}) {
  const { store, asked } = recordedStore((sql) => answers[kindOf(sql)]);
  const { rows, fetched } = await fetchAll(plan, { ...store, ...run });
  const kinds = asked.map(({ sql }) => kindOf(sql));
  return { rows, fetched, asked, kinds };
}

/** Two rows that travel, by their places. */
const two = [9, 5].map((c) =>
  answerRow('doubtful', { unit_key: 2, c, text_one: '2026-01', amount: 1 }),
);
const positions = (rows: readonly { readonly position: number }[]) =>
  rows.map(({ position }) => position);

describe('one answer', () => {
  it('is taken apart by what its rows tell', async () => {
    const { rows, fetched, kinds } = await fetchedOf(smallPlan(), {
      counted: [
        sumRow(1, 25),
        ...two,
        answerRow('partly', { unit_key: 4, b: 1 }),
        answerRow('silent', { unit_key: 3 }),
        answerRow('place', { unit_key: 1, a: 7, c: 1 }),
        answerRow('heard', { unit_key: 6 }),
        answerRow('ratio', { unit_key: 8, text_one: 3, text_other: 4 }),
        answerRow('left', { unit_key: 9 }),
      ],
    });
    expect(kinds).toEqual(['counted']);
    expect(positions(rows)).toEqual([5, 9]);
    expect(fetched.sums.get('0 0')).toMatchObject([{ unit: 1, whole: 25 }]);
    expect(fetched.ratios.get('0 0')).toMatchObject([{ unit: 8, above: 3, below: 4 }]);
    expect(fetched.left.get('0 0')).toEqual([9]);
    expect(fetched.lists?.partly.get('0 0')).toEqual([{ unit: 4, reason: 'error' }]);
    expect(fetched.lists?.silent.get('0 0')).toEqual([3]);
    expect(fetched.lists?.rows.get('0 0')).toMatchObject([{ unit: 1, position: 7 }]);
    expect([...(fetched.heard ?? [])]).toEqual([6]);
    expect([...fetched.doubtful([0], 0)]).toEqual([2]);
    expect([...fetched.whole]).toEqual([]);
  });

  it('has lists that were not fetched, and no empty ones, where none are wished for', async () => {
    const of = async (lists: RunOptions['lists']) =>
      (await fetchedOf(smallPlan(), { counted: [sumRow(1, 25)] }, { lists })).fetched;
    const [none, heard, all] = [await of('none'), await of('heard'), await of('all')];
    expect([none.lists, none.heard]).toEqual([null, null]);
    expect([none, heard, all].map(({ areRowsAll }) => areRowsAll)).toEqual([false, false, true]);
    expect(heard.lists).not.toBeNull();
  });
});

describe('all rows of an indicator', () => {
  const ratio = smallPlan({ indicators: ['x.r', 'x.s'] });
  const large = [sumRow(1, mostWhole - 1), sumRow(2, 2)];

  it('travel alone where nothing is added', async () => {
    const plan = smallPlan({ measure: 'change' });
    const { kinds, rows } = await fetchedOf(plan, { whole: two });
    expect(kinds).toEqual(['whole']);
    expect(positions(rows)).toEqual([5, 9]);
  });

  it('travel after all where its sums are too large, with what ratios bind to it', async () => {
    const { fetched, asked, kinds } = await fetchedOf(ratio, { counted: large }, { mostRows: 4 });
    expect(kinds).toEqual(['counted', 'whole']);
    expect([...fetched.whole].sort()).toEqual([0, 1, 2]);
    expect(asked[1]?.sql).toMatch(/o\.indicator_key in \((0, 1, 2|0, 2, 1|2, 0, 1)\)/);
    expect(asked[1]?.sql).toContain('limit 5');
  });

  it('stay where the sums just fit', async () => {
    const fitting = [sumRow(1, mostWhole - 2), sumRow(2, 2)];
    const { fetched, kinds } = await fetchedOf(ratio, { counted: fitting });
    expect([kinds, fetched.whole.size]).toEqual([['counted'], 0]);
  });

  it('come once where some of them had come before', async () => {
    const { rows } = await fetchedOf(ratio, { counted: [...large, ...two], whole: two });
    expect(positions(rows)).toEqual([5, 9]);
  });

  it('are refused together with the others where they are too many', async () => {
    const answers = { counted: [...large, ...two], whole: two };
    await expect(fetchedOf(ratio, answers, { mostRows: 3 })).rejects.toMatchObject({
      code: 'TOO_MANY_ROWS',
    });
  });
});

describe('what was sent', () => {
  const asked = { units: 'huyen', period: '2026-Q1' } as const;
  const codes = ({ fetched }: Awaited<ReturnType<typeof fetchedOf>>) => [...(fetched.sent ?? [])];

  it('is not asked where the table has a list', async () => {
    const { fetched, kinds } = await fetchedOf(smallPlan(), { counted: [sumRow(1, 25)] });
    expect([kinds, fetched.sent]).toEqual([['counted'], null]);
  });

  it('is asked only of those of which no sum came', async () => {
    const found = await fetchedOf(planOf(smallContext, asked), {
      counted: [sumRow(4, 25)],
      sent: [{ indicator_key: '3' }],
    });
    expect(codes(found)).toEqual(['x.f', 'x.s']);
    expect(found.kinds).toEqual(['counted', 'sent']);
    expect(found.asked[1]?.sql).toContain('o.indicator_key in (1, 2, 3, 4)');
  });

  it('is not asked where sums of all came', async () => {
    const context = { ...smallContext, indicators: smallContext.indicators.slice(0, 1) };
    const found = await fetchedOf(planOf(context, asked), { counted: [sumRow(4, 25)] });
    expect([codes(found), found.kinds]).toEqual([['x.f'], ['counted']]);
  });

  it('is not what came of units beside the total, or of periods that are not shown', async () => {
    const groups = [{ id: 'g', name: 'g', units: ['xa-a'] }];
    const grouped = await fetchedOf(planOf(smallContext, { ...asked, groups }), {
      counted: [sumRow(1, 25)],
    });
    const based = { ...asked, compareWith: 'same-period-last-year' } as const;
    const compared = await fetchedOf(planOf(smallContext, based), { counted: [sumRow(4, 25)] });
    for (const found of [grouped, compared]) {
      expect(codes(found)).toEqual([]);
      expect(found.asked[1]?.sql).toContain('o.indicator_key in (0, 1, 2, 3, 4)');
    }
    const shown = await fetchedOf(planOf(smallContext, based), {
      counted: [sumRow(4, 25, { sum_key: 1 })],
    });
    expect(codes(shown)).toEqual(['x.f']);
  });

  it('is what came of units that a view counts for the total', async () => {
    const groups = [{ id: 'g', name: 'g', units: ['kept'] }];
    const plan = planOf(reformedContext, { units: 'heir', period: '2026', groups });
    const { numbers } = askedBy(plan).context.tree;
    const of = async (id: string) =>
      codes(await fetchedOf(plan, { counted: [sumRow(numbers.get(id) ?? -1, 25)] }));
    expect([await of('kept'), await of('joined')]).toEqual([[], ['x.f']]);
  });
});
