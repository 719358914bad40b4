import { periodOf } from 'danvan';
import { describe, expect, it } from 'vitest';
import { assignedOf } from '#inside/aggregation';
import { isAsked, silentOf, sumAsked } from '#inside/sql';
import { answerRow, sumRow } from '../../../support/answer-row.js';
import { figureFrom } from '../../../support/fetched.js';
import { smallContext, smallPlan } from '../../../support/small-plan.js';

const all = { plain: [0], rest: [] };

describe('the sum of a period', () => {
  it('is told by its days and its measure', async () => {
    const plan = smallPlan({ plan: 'year', periods: ['2026-Q1', '2026-H1'], period: undefined });
    const of = async (id: string, measure = 0) =>
      sumAsked(await figureFrom(plan, [], { measure }), periodOf(id));
    const { asked } = await figureFrom(plan, []);
    const [first, second] = [await of('2026-Q1'), await of('2026-H1')];
    expect(first).not.toBe(second);
    for (const key of [first, second]) expect(asked.sums[key]).toMatchObject({ measure: 0 });
    expect(asked.sums[await of('2026', 1)]).toMatchObject({ measure: 1, isShown: false });
    expect([await of('2026'), await of('2026-Q2'), await of('2026-Q1', 1)]).toEqual([-1, -1, -1]);
  });
});

describe('a unit', () => {
  it('is asked at and below what is asked, but not in parts that are asked elsewhere', async () => {
    const figure = await figureFrom(smallPlan(), []);
    const among = (plain: readonly number[], rest: readonly number[]) =>
      [0, 1, 2, 3, 4].filter(isAsked(figure, { plain, rest }));
    expect(among([0], [])).toEqual([0, 1, 2, 3, 4]);
    expect(among([0], [1, 3])).toEqual([0, 2]);
    expect(among([3], [])).toEqual([3, 4]);
    expect([-1, 9].filter(isAsked(figure, all))).toEqual([]);
  });
});

describe('who was silent', () => {
  it('is whom the database names, of those that owe and are asked', async () => {
    const rows = [sumRow(1, 25), ...[2, 4].map((unit_key) => answerRow('silent', { unit_key }))];
    const figure = await figureFrom(smallPlan(), rows);
    expect(silentOf(figure, all, 0)).toEqual([2, 4]);
    expect(silentOf(figure, { plain: [0], rest: [3] }, 0)).toEqual([2]);
    expect(silentOf(figure, { plain: [1], rest: [] }, 0)).toEqual([]);
  });

  it('is everybody where nobody told anything', async () => {
    const figure = await figureFrom(smallPlan(), []);
    expect(silentOf(figure, all, 0)).toEqual([1, 2, 4]);
    expect(silentOf(figure, { plain: [0], rest: [1] }, 0)).toEqual([2, 4]);
  });

  it('is nobody of a sum that there is not', async () => {
    expect(silentOf(await figureFrom(smallPlan(), []), all, -1)).toEqual([]);
  });

  it('is a unit above others too where it was assigned, since the database names the lowest', async () => {
    const obligations = ['huyen', 'xa-a', 'xa-b'].map((unit) => ({
      unit,
      form: 'a',
      period: periodOf('2026-Q1'),
    }));
    const plan = smallPlan({}, { ...smallContext, obligations });
    const { asked } = await figureFrom(plan, []);
    const assigned = assignedOf(asked.context.tree, obligations);
    const rows = [sumRow(1, 25), answerRow('silent', { unit_key: 2 })];
    expect(silentOf(await figureFrom(plan, rows, { assigned }), all, 0)).toEqual([2, 3]);
  });
});
