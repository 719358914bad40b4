import { describe, expect, it } from 'vitest';
import { chooseStates, type Owing, type Report } from '#inside/aggregation';
import { choiceOf, inShort, owingFor, reportFor, type SentBy } from '../../../support/spans.js';

const flat = [-1, 0, 0] as const;
const deep = [-1, 0, 1, 1, 0] as const;

const own = (to: number, amount: number): Report => reportFor(1, to, { amount });
const whole = (to: number, amount: number): Report =>
  reportFor(1, to, { amount, isConsolidated: true });

const owed = (...units: readonly number[]): Owing => owingFor(units, { from: 1, to: 30 });

/** Unit, last day, amount, and whether it stands in. */
const chosen = (sent: SentBy, parents: readonly number[] = flat, owing?: Owing) =>
  chooseStates(choiceOf(parents, sent, { time: 'last', ...(owing && { owing }) }), 0).map(
    ({ unit, span, standsIn }) => [
      unit,
      span.to,
      span.quantity.amount,
      standsIn ? 'stands in' : 'own',
    ],
  );

describe('chooseStates', () => {
  it('takes the latest state of each unit, the unit above too, and never adds two of one', () => {
    const sent = { 0: [own(30, 1)], 1: [own(10, 7), own(20, 9)], 2: [own(30, 5), own(29, 50)] };
    expect(chosen(sent)).toEqual([
      [0, 30, 1, 'own'],
      [1, 20, 9, 'own'],
      [2, 30, 5, 'own'],
    ]);
  });

  it('takes a consolidated one for an own one where nothing is below', () => {
    expect(chosen({ 1: [whole(30, 7), own(20, 9)] })).toEqual([[1, 30, 7, 'own']]);
  });

  it('lets the latest consolidated one stand in while a unit below has none', () => {
    const sent = { 0: [whole(10, 60), whole(20, 70), own(30, 1)], 1: [own(30, 9)] };
    expect(chosen(sent)).toEqual([[0, 20, 70, 'stands in']]);
  });

  it('lets it give way when all below have one, however old', () => {
    const sent = { 0: [whole(30, 60)], 1: [own(30, 9)], 2: [own(1, 5)] };
    expect(chosen(sent)).toEqual([
      [1, 30, 9, 'own'],
      [2, 1, 5, 'own'],
    ]);
  });

  it('asks only who owes', () => {
    const sent = { 0: [whole(30, 60)], 1: [own(30, 9)] };
    expect(chosen(sent, flat, owed(1))).toEqual([[1, 30, 9, 'own']]);
    expect(chosen(sent, flat, owed(1, 2))).toEqual([[0, 30, 60, 'stands in']]);
  });

  it('lets it stand in where nobody below owes', () => {
    const sent = { 0: [whole(30, 60)], 1: [own(30, 9)] };
    expect(chosen(sent, flat, owed())).toEqual([[0, 30, 60, 'stands in']]);
    expect(chosen(sent, flat, owed(0))).toEqual([[0, 30, 60, 'stands in']]);
  });
});

describe('chooseStates over two levels', () => {
  const top = { 0: [whole(30, 60)], 4: [own(30, 3)] };

  it('takes a unit for sent by one between', () => {
    expect(chosen({ ...top, 1: [whole(20, 20)], 2: [own(30, 9)] }, deep)).toEqual([
      [1, 20, 20, 'stands in'],
      [4, 30, 3, 'own'],
    ]);
  });

  it('sees a lack two levels below', () => {
    expect(chosen({ ...top, 2: [own(30, 9)] }, deep)).toEqual([[0, 30, 60, 'stands in']]);
  });

  it('knows that a lack on one side is not made good on another', () => {
    const sent = { 0: top[0], 1: [whole(20, 20)] };
    expect(chosen(sent, deep)).toEqual([[0, 30, 60, 'stands in']]);
    const other = { 0: top[0], 2: [own(30, 9)], 4: [own(30, 3)] };
    expect(chosen(other, [-1, 0, 0, 2, 2])).toEqual([[0, 30, 60, 'stands in']]);
  });

  it('takes an own or a consolidated state of a unit between for what it owes itself', () => {
    expect(chosen({ ...top, 1: [whole(20, 20)] }, deep, owed(1, 4))).toEqual([
      [1, 20, 20, 'stands in'],
      [4, 30, 3, 'own'],
    ]);
    expect(chosen({ ...top, 1: [own(20, 20)] }, deep, owed(1, 4))).toEqual([
      [1, 20, 20, 'own'],
      [4, 30, 3, 'own'],
    ]);
    expect(chosen({ 0: top[0], 4: top[4] }, deep, owed(1, 4))).toEqual([[0, 30, 60, 'stands in']]);
  });
});

it('asks only the part of the tree below a unit', () => {
  const sent = { 0: [own(30, 1)], 2: [own(30, 9)], 4: [own(30, 3)] };
  const choice = choiceOf(deep, sent, { time: 'last' });
  expect(inShort(chooseStates(choice, 1))).toEqual([[2, [1, 30], 9, 'own']]);
});
