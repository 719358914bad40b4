import { describe, expect, it } from 'vitest';
import { chooseFlows, type Owing, type Report } from '#inside/aggregation';
import { choiceOf, inShort, owingFor, reportFor, type SentBy } from '../../../support/spans.js';

/** A unit with two below. */
const flat = [-1, 0, 0] as const;
/** A unit, one below it that holds two, and one more. */
const deep = [-1, 0, 1, 1, 0] as const;

const own = (from: number, to: number, amount: number): Report => reportFor(from, to, { amount });
const whole = (from: number, to: number, amount: number): Report =>
  reportFor(from, to, { amount, isConsolidated: true });

const chosen = (sent: SentBy, parents: readonly number[] = flat, owing?: Owing) =>
  inShort(chooseFlows(choiceOf(parents, sent, owing && { owing }), 0));

describe('chooseFlows without consolidated reports', () => {
  it('takes what each unit sent for itself, the unit above too', () => {
    expect(chosen({ 0: [own(1, 30, 3)], 1: [own(1, 30, 12)], 2: [own(1, 10, 5)] })).toEqual([
      [0, [1, 30], 3, 'own'],
      [1, [1, 30], 12, 'own'],
      [2, [1, 10], 5, 'own'],
    ]);
  });

  it('takes no two reports of a unit that overlap', () => {
    expect(chosen({ 1: [own(1, 30, 12), own(1, 10, 4), own(11, 20, 5)] })).toEqual([
      [1, [1, 30], 12, 'own'],
    ]);
  });

  it('takes a consolidated report for an own one where nothing is below', () => {
    expect(chosen({ 1: [whole(1, 30, 7)] })).toEqual([[1, [1, 30], 7, 'own']]);
    expect(chosen({ 1: [whole(1, 30, 7), own(1, 30, 8)] })).toEqual([[1, [1, 30], 8, 'own']]);
    const beside = { 0: [whole(1, 5, 1)], 1: [whole(1, 30, 7)], 2: [own(1, 30, 9)] };
    expect(chosen(beside)).toEqual([
      [1, [1, 30], 7, 'own'],
      [2, [1, 30], 9, 'own'],
    ]);
  });
});

describe('a consolidated report', () => {
  it('stands in while a unit below lacks', () => {
    const sent = { 0: [whole(1, 30, 60)], 1: [own(1, 30, 12)] };
    expect(chosen(sent)).toEqual([[0, [1, 30], 60, 'stands in']]);
    expect(chosen({ ...sent, 2: [own(1, 29, 5)] })).toEqual([[0, [1, 30], 60, 'stands in']]);
  });

  it('gives way when all below is in', () => {
    const sent = { 0: [whole(1, 30, 60)], 1: [own(1, 30, 12)], 2: [own(1, 30, 5)] };
    expect(chosen(sent)).toEqual([
      [1, [1, 30], 12, 'own'],
      [2, [1, 30], 5, 'own'],
    ]);
  });

  it('stands in for the days that lack only; the rest is chosen anew', () => {
    const sent = {
      0: [whole(1, 10, 60)],
      1: [own(1, 10, 1), own(11, 30, 2)],
      2: [own(11, 30, 4)],
    };
    expect(chosen(sent)).toEqual([
      [0, [1, 10], 60, 'stands in'],
      [1, [11, 30], 2, 'own'],
      [2, [11, 30], 4, 'own'],
    ]);
  });

  it('leaves whole months to those below, also beside one in which it stands in', () => {
    const months = [
      [1, 10],
      [11, 20],
      [21, 30],
    ] as const;
    const sent = {
      0: months.map(([from, to]) => whole(from, to, 60)),
      1: months.map(([from, to]) => own(from, to, 1)),
      2: months.slice(1).map(([from, to]) => own(from, to, 4)),
    };
    expect(chosen(sent)).toEqual([
      [0, [1, 10], 60, 'stands in'],
      [1, [11, 20], 1, 'own'],
      [1, [21, 30], 1, 'own'],
      [2, [11, 20], 4, 'own'],
      [2, [21, 30], 4, 'own'],
    ]);
  });

  it('frees a part that a longer report below had hidden', () => {
    const sent = { 0: [whole(1, 20, 60)], 1: [own(1, 30, 9), own(21, 30, 2), own(20, 30, 3)] };
    expect(chosen(sent)).toEqual([
      [0, [1, 20], 60, 'stands in'],
      [1, [21, 30], 2, 'own'],
    ]);
  });

  it('is not taken for a stretch that costs more than it gives', () => {
    const sent = { 0: [whole(1, 10, 60)], 1: [own(1, 30, 12)], 2: [own(11, 30, 5)] };
    expect(chosen(sent)).toEqual([
      [1, [1, 30], 12, 'own'],
      [2, [11, 30], 5, 'own'],
    ]);
  });

  it('holds what the unit itself did in its days; beside it own reports count', () => {
    const sent = { 0: [whole(1, 20, 60), own(1, 10, 3), own(21, 30, 4)] };
    expect(chosen(sent)).toEqual([
      [0, [1, 20], 60, 'stands in'],
      [0, [21, 30], 4, 'own'],
    ]);
  });

  it('gives way to an own report whose days outside weigh as much', () => {
    const sent = {
      0: [whole(1, 10, 60), own(1, 30, 3)],
      1: [own(1, 30, 12)],
    };
    expect(chosen(sent)).toEqual([
      [0, [1, 30], 3, 'own'],
      [1, [1, 30], 12, 'own'],
    ]);
  });
});

describe('what is owed', () => {
  const period = { from: 1, to: 30 };
  const all = { 0: [whole(1, 30, 60)], 1: [own(1, 30, 12)], 2: [own(1, 30, 5)] };

  it('counts the unit above where it owes itself', () => {
    expect(chosen(all, flat, owingFor([0, 1, 2], period))).toEqual([[0, [1, 30], 60, 'stands in']]);
  });

  it('leaves out days that were declared not applicable', () => {
    const sent = { 0: all[0], 1: all[1] };
    const owingUntil = (to: number): Owing => ({
      units: [1, 2],
      owedBy: (unit) => {
        if (unit === 1) return [period];
        return unit === 2 && to > 0 ? [{ from: 1, to }] : [];
      },
    });
    expect(chosen(sent, flat, owingUntil(1))).toEqual([[0, [1, 30], 60, 'stands in']]);
    expect(chosen(sent, flat, owingUntil(0))).toEqual([[1, [1, 30], 12, 'own']]);
  });

  it('is the days of the report itself where nobody below owes or sent', () => {
    const nobody = owingFor([], period);
    expect(chosen({ 0: [whole(1, 10, 60)] }, flat, nobody)).toEqual([
      [0, [1, 10], 60, 'stands in'],
    ]);
    const sent = { 0: [whole(1, 10, 60)], 1: [own(1, 2, 7)] };
    expect(chosen(sent, flat, nobody)).toEqual([[1, [1, 2], 7, 'own']]);
  });
});

describe('what is owed in the days that remain', () => {
  const owing: Owing = {
    units: [2, 3, 4],
    owedBy: (unit) => (unit > 1 ? [{ from: 1, to: 20 }] : []),
  };

  it('is asked for those days only', () => {
    const sent = { 0: [whole(1, 20, 60)], 1: [whole(21, 30, 7)] };
    expect(chosen(sent, deep, owing)).toEqual([
      [0, [1, 20], 60, 'stands in'],
      [1, [21, 30], 7, 'stands in'],
    ]);
  });

  it('is nothing to gain for days that nobody owes, where others are owed', () => {
    expect(chosen({ 0: [whole(21, 30, 60)] }, deep, owing)).toEqual([]);
  });
});

describe('consolidated reports at two levels', () => {
  const middle = { 1: [whole(1, 30, 20)] };

  it('weigh as much as is owed below them', () => {
    const sent = { ...middle, 0: [whole(1, 30, 60)], 4: [own(1, 30, 3)] };
    expect(chosen(sent, deep)).toEqual([
      [1, [1, 30], 20, 'stands in'],
      [4, [1, 30], 3, 'own'],
    ]);
    expect(chosen({ ...sent, 4: [] }, deep)).toEqual([[0, [1, 30], 60, 'stands in']]);
  });

  it('weigh their days at least', () => {
    const sent = { ...middle, 0: [whole(1, 30, 60)] };
    const owing = owingFor([4], { from: 1, to: 30 });
    expect(chosen(sent, deep, owing)).toEqual([[1, [1, 30], 20, 'stands in']]);
  });

  it('stand side by side, each for its days', () => {
    const sent = { 0: [whole(1, 20, 60)], 1: [whole(21, 30, 7)], 4: [own(21, 30, 3)] };
    expect(chosen(sent, deep)).toEqual([
      [0, [1, 20], 60, 'stands in'],
      [1, [21, 30], 7, 'stands in'],
      [4, [21, 30], 3, 'own'],
    ]);
  });

  it('displace all that was chosen below, and no longer what that displaced', () => {
    const sent = {
      0: [whole(1, 30, 60)],
      1: [whole(1, 30, 20)],
      2: [own(1, 30, 1)],
      4: [own(1, 29, 3)],
    };
    expect(chosen(sent, deep)).toEqual([[0, [1, 30], 60, 'stands in']]);
    const all = { ...sent, 4: [own(1, 30, 3)] };
    expect(chosen(all, deep)).toEqual([
      [1, [1, 30], 20, 'stands in'],
      [4, [1, 30], 3, 'own'],
    ]);
  });
});

it('asks only the part of the tree below a unit', () => {
  const sent = { 0: [own(1, 30, 1)], 1: [own(1, 30, 2)], 3: [own(1, 30, 3)], 4: [own(1, 30, 4)] };
  expect(inShort(chooseFlows(choiceOf(deep, sent), 1))).toEqual([
    [1, [1, 30], 2, 'own'],
    [3, [1, 30], 3, 'own'],
  ]);
  const above = { ...sent, 0: [whole(1, 30, 60)], 1: [whole(1, 30, 9)] };
  expect(inShort(chooseFlows(choiceOf(deep, above), 1))).toEqual([[1, [1, 30], 9, 'stands in']]);
});
