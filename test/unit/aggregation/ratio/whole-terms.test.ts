import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import {
  owingIn,
  takenOfTerm,
  waysOf,
  type CountedReport,
  type Sides,
  type Term,
} from '#inside/aggregation';
import { owingFrom, questionFor, unitIn } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const communes = ['xa-a', 'xa-b', 'phuong-c'];
const all = { scope: 'consolidated' } as const;

const termFor = (rows: readonly ObservationInput[], indicator: string): Term => {
  const question = questionFor(rows, { indicator });
  const owing = owingFrom(question);
  return { question, owing, joint: owing };
};

const amountsOf = (reports: readonly CountedReport[]) =>
  reports.map(({ span }) => span.quantity.amount);

describe('takenOfTerm', () => {
  const takenFor = (indicator: string, ...of: readonly string[]) => {
    const rows = communes.map((unit, at) => sent(unit, indicator, at + 1));
    const term = termFor([...rows, sent('tinh', indicator, 5, all)], indicator);
    const roots = of.map((id) => unitIn(term.question, id));
    return amountsOf(takenOfTerm({ ...term, owing: owingIn(term.question, roots) }, roots));
  };

  it('adds units up where they may be', () => {
    expect(takenFor('sessions', 'tinh').toSorted()).toEqual([1, 2, 3]);
    expect(takenFor('sessions', 'xa-a', 'xa-b').toSorted()).toEqual([1, 2]);
  });

  it('takes that of the one unit where they may not be', () => {
    expect(takenFor('persons', 'tinh')).toEqual([5]);
    expect(takenFor('persons', 'xa-a')).toEqual([1]);
    expect(takenFor('persons', 'xa-a', 'xa-b')).toEqual([]);
    expect(takenFor('persons')).toEqual([]);
  });
});

describe('waysOf', () => {
  const ways = (rows: readonly ObservationInput[], above = 'successful'): readonly unknown[] => {
    const [term, below] = [termFor(rows, above), termFor(rows, 'received')];
    const terms = { above: term, below, net: below.owing, stated: term };
    const { question } = term;
    return waysOf(terms, unitIn(question, 'tinh'), question.days).map((way: Sides) => [
      amountsOf(way.above).toSorted(),
      amountsOf(way.below).toSorted(),
    ]);
  };
  const below = (indicator: string, amount: number) =>
    communes.map((unit) => sent(unit, indicator, amount));

  it('tries what was sent first, then what is chosen alone, then one of each', () => {
    const rows = [
      sent('tinh', 'successful', 9, all),
      sent('tinh', 'received', 40, all),
      ...below('successful', 2),
      ...below('received', 10),
    ];
    const [own, ownBelow] = [
      [2, 2, 2],
      [10, 10, 10],
    ];
    expect(ways(rows)).toEqual([
      [[9], [40]],
      [own, ownBelow],
      [[9], ownBelow],
      [own, [40]],
    ]);
  });

  it('gives no way that lacks a term', () => {
    const rows = [sent('tinh', 'successful', 9, all), ...below('received', 10)];
    const both = [[9], [10, 10, 10]];
    // The report is both what the province sent and what is chosen alone.
    expect(ways(rows)).toEqual([both, both]);
    expect(ways(rows.slice(0, 1))).toEqual([]);
  });

  it('takes nothing that the unit sent for itself alone for what it sent for all', () => {
    const own = sent('tinh', 'successful', 3);
    const rows = [own, sent('tinh', 'successful', 9, all), ...below('received', 10)];
    const [first] = ways(rows);
    expect(first).toEqual([[9], [10, 10, 10]]);
    expect(ways([own, ...below('received', 10)])).toEqual([[[3], [10, 10, 10]]]);
  });

  it('tells a flow as sent only where that fills the days, a state by the latest', () => {
    const months = ['2026-07', '2026-08', '2026-09'].map((period, at) => ({ ...all, period, at }));
    const flow = months.map(({ at, ...more }) => sent('tinh', 'successful', at + 1, more));
    const received = [...below('received', 10), ...below('successful', 7)];
    const ofAll = [10, 10, 10];
    expect(ways([...flow, ...received])).toContainEqual([[1, 2, 3], ofAll]);
    expect(ways([...flow.slice(1), ...received])).toEqual([[[7, 7, 7], ofAll]]);
    expect(ways([...flow.slice(0, 2), ...received])).toEqual([[[7, 7, 7], ofAll]]);
    const states = flow.slice(0, 2).map((one) => ({ ...one, indicator: 'x.teams' }));
    const latest = [[2], ofAll];
    expect(ways([...states, ...received], 'teams')).toEqual([latest, latest]);
  });
});
