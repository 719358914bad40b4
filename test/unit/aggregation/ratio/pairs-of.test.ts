import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import {
  owingIn,
  pairsOf,
  questionOf,
  termsOf,
  type Question,
  type Term,
  type Terms,
} from '#inside/aggregation';
import { keyFor, questionFor, unitIn } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { sent as of, sentForAll as ofAll, termsOfRows } from '../../../support/ratio-figures.js';

const communes = ['xa-a', 'xa-b', 'phuong-c'];
const all = { scope: 'consolidated' } as const;
const received = communes.map((unit) => sent(unit, 'received', 10));

const inShort = (question: Question, terms: Terms | null, of: string) => {
  if (terms === null) throw new Error('No terms.');
  const { pairs, hasNothing } = pairsOf(terms, unitIn(question, of));
  const { units } = question.counting.tree;
  const found = pairs.map(({ unit, isWhole, numerator, denominator, unitDays }) => [
    `${units[unit]?.id}${isWhole ? ' and below' : ''}`,
    numerator.amount,
    denominator.amount,
    unitDays,
  ]);
  return { pairs: found.toSorted(), hasNothing };
};

/** Unit, both terms and the owed unit-days of each pair; the quarter has 92 days. */
const pairsFor = (rows: readonly ObservationInput[], of = 'tinh') => {
  const question = questionFor(rows, { indicator: 'rate' });
  return inShort(question, termsOf(question, [unitIn(question, of)]), of);
};

describe('pairsOf', () => {
  it('takes the units one by one, own figures of those above too', () => {
    const rows = [
      ...['tinh', 'xa-a'].flatMap((unit) => [
        sent(unit, 'successful', 3),
        sent(unit, 'received', 4),
      ]),
      sent('xa-b', 'successful', 1),
    ];
    expect(pairsFor(rows)).toEqual({
      pairs: [
        ['tinh', 3, 4, 0],
        ['xa-a', 3, 4, 92],
      ],
      hasNothing: false,
    });
    expect(pairsFor(rows, 'xa-a').pairs).toEqual([['xa-a', 3, 4, 92]]);
    expect(pairsFor(rows, 'xa-b').pairs).toEqual([]);
  });

  it('takes the whole where that has more in common, the units below among equals', () => {
    const rows = [sent('tinh', 'successful', 6, all), ...received];
    const whole = ['tinh and below', 6, 30, 276];
    expect(pairsFor(rows).pairs).toEqual([whole]);
    const some = [sent('xa-a', 'successful', 1), sent('xa-b', 'successful', 2)];
    expect(pairsFor([...rows, ...some]).pairs).toEqual([whole]);
    expect(pairsFor([...rows, ...some, sent('phuong-c', 'successful', 4)]).pairs).toEqual([
      ['phuong-c', 4, 10, 92],
      ['xa-a', 1, 10, 92],
      ['xa-b', 2, 10, 92],
    ]);
  });

  it('takes the whole in one month rather than less of the units below', () => {
    const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];
    const rows = [
      sent('tinh', 'successful', 6, { ...july, ...all }),
      sent('tinh', 'received', 12, { ...july, ...all }),
      sent('xa-a', 'successful', 1, august),
      sent('xa-a', 'received', 2, august),
      // Without the other term of it, the whole quarter is no pair.
      sent('xa-b', 'successful', 9, august),
    ];
    expect(pairsFor(rows).pairs).toEqual([['tinh and below', 6, 12, 93]]);
  });

  it('tells of pairs with nothing below the line, and takes none', () => {
    const nothing = [sent('xa-a', 'successful', 0), sent('xa-a', 'received', 0)];
    expect(pairsFor(nothing)).toEqual({ pairs: [], hasNothing: true });
    const more = [...nothing, sent('xa-b', 'successful', 1), sent('xa-b', 'received', 2)];
    expect(pairsFor(more)).toEqual({ pairs: [['xa-b', 1, 2, 92]], hasNothing: true });
  });

  it('adds no units up where a term may not be', () => {
    const terms = (rows: readonly ObservationInput[], of: string) => {
      const question = questionFor(rows, { indicator: 'persons' });
      const { counting, period } = question;
      const roots = [unitIn(question, of)];
      const termOf = (asked: Question): Term => {
        const owing = owingIn(asked, roots);
        return { question: asked, owing, joint: owing };
      };
      const below = termOf(questionOf(counting, keyFor(counting), period));
      const above = termOf(question);
      return inShort(question, { above, below, net: below.joint, stated: above }, of).pairs;
    };
    const own = communes.flatMap((unit) => [sent(unit, 'persons', 3), sent(unit, 'sessions', 4)]);
    expect(terms(own, 'tinh')).toEqual([]);
    expect(terms(own, 'xa-a')).toEqual([['xa-a', 3, 4, 92]]);
    const whole = [...own, sent('tinh', 'persons', 8, all)];
    expect(terms(whole, 'tinh')).toEqual([['tinh and below', 8, 12, 276]]);
  });
});

describe('pairsOf of rates of other kinds', () => {
  const quarter = { period: '2025-Q1' };
  const [february, march] = [{ period: '2025-02' }, { period: '2025-03' }];
  const foundFor = (
    rows: readonly ObservationInput[],
    ask: Parameters<typeof termsOfRows>[1] = {},
  ) => {
    const { question, roots, terms } = termsOfRows(rows, { ...quarter, ...ask });
    return inShort(question, terms, question.counting.tree.units[roots[0] ?? 0]?.id ?? '');
  };
  const statesBelow = ['a', 'b'].flatMap((unit) => [of('s', unit, 1), of('m', unit, 4)]);

  it('takes states of all units before those of the whole, and the whole of more units', () => {
    const whole = [ofAll('s', 't', 9), ofAll('m', 't', 10)];
    const states = { rate: 'x.p' };
    expect(foundFor([...whole, ...statesBelow], states).pairs).toEqual([
      ['a', 1, 4, 1],
      ['b', 1, 4, 1],
    ]);
    expect(foundFor([...whole, ...statesBelow.slice(1)], states).pairs).toEqual([
      ['t and below', 9, 10, 2],
    ]);
  });

  it('takes of states of the whole those of the period, else the latest', () => {
    const at = (period: string, amount: number) => [
      ofAll('s', 't', amount, { period }),
      ofAll('m', 't', 10, { period }),
    ];
    const rows = [...at('2025-01', 1), ...at('2025-03', 3), ...at('2025-02', 2)];
    for (const given of [rows, rows.toReversed()]) {
      expect(foundFor(given, { rate: 'x.p' }).pairs).toEqual([['t and below', 3, 10, 2]]);
    }
    const mixed = [ofAll('s', 't', 3, march), ofAll('m', 't', 10, february)];
    const earlier = [...at('2025-01', 1), ...at('2025-02', 2)];
    expect(foundFor([...earlier, ...mixed.slice(0, 1)], { rate: 'x.p' }).pairs).toEqual([
      ['t and below', 2, 10, 2],
    ]);
  });

  it('takes the whole of a state and a flow as one of the period', () => {
    const rows = [ofAll('s', 't', 9, march), of('d', 'a', 4), of('d', 'b', 6)];
    expect(foundFor([...rows, of('s', 'a', 1)], { rate: 'x.q' }).pairs).toEqual([
      ['t and below', 9, 10, 62],
    ]);
  });

  it('takes the whole over all months that were sent, or over a longer report of them', () => {
    const rows = [
      ofAll('n', 't', 5),
      ofAll('d', 't', 10),
      ofAll('n', 't', 6, march),
      ofAll('d', 't', 12, march),
    ];
    expect(foundFor(rows).pairs).toEqual([['t and below', 11, 22, 124]]);
    const alone = of('n', 'a', 7, february);
    expect(foundFor([...rows, alone]).pairs).toEqual([
      ['t and below', 5, 10, 62],
      ['t and below', 6, 12, 62],
    ]);
    const ofQuarter = [ofAll('n', 't', 30, quarter), ofAll('d', 't', 40, quarter)];
    expect(foundFor([...rows, ...ofQuarter]).pairs).toEqual([['t and below', 30, 40, 180]]);
  });

  it('tells of a whole with nothing below the line, beside pairs or not', () => {
    const nothing = [ofAll('n', 't', 0), ofAll('d', 't', 0)];
    expect(foundFor(nothing)).toEqual({ pairs: [], hasNothing: true });
    const below = [of('n', 'a', 1), of('d', 'a', 2)];
    expect(foundFor([...nothing, ...below])).toEqual({
      pairs: [['a', 1, 2, 31]],
      hasNothing: true,
    });
    const own = [ofAll('n', 't', 5), ofAll('d', 't', 20)];
    expect(foundFor([...own, of('n', 'a', 0), of('d', 'a', 0)])).toEqual({
      pairs: [['t and below', 5, 20, 62]],
      hasNothing: true,
    });
    expect(foundFor(own).hasNothing).toBe(false);
  });

  it('takes a whole of which nobody owes anything where nothing below is in its way', () => {
    const excused = ['a', 'b'].map((unit) => of('n', unit, { state: 'not-applicable' }, quarter));
    const whole = [ofAll('n', 't', 5), ofAll('d', 't', 20)];
    expect(foundFor([...whole, ...excused]).pairs).toEqual([['t and below', 5, 20, 0]]);
  });

  it('takes the whole of some units deep in the tree, and others beside it', () => {
    const places = [
      { id: 't', name: 't' },
      { id: 'h', name: 'h', parent: 't' },
      { id: 'x', name: 'x', parent: 'h' },
      { id: 'y', name: 'y', parent: 'h' },
      { id: 'z', name: 'z', parent: 't' },
    ];
    const rows = [
      ofAll('n', 'h', 5),
      of('d', 'x', 10),
      of('d', 'y', 10),
      of('n', 'z', 1),
      of('d', 'z', 2),
    ];
    expect(foundFor(rows, { places }).pairs).toEqual([
      ['h and below', 5, 20, 62],
      ['z', 1, 2, 31],
    ]);
    expect(foundFor(rows, { places, units: 'h' }).pairs).toEqual([['h and below', 5, 20, 62]]);
    expect(foundFor(rows, { places, units: 'x' }).pairs).toEqual([]);
  });

  it('takes no own figures of units above where either term is not added over units', () => {
    const rows = ['t', 'a'].flatMap((unit) => ['n', 'd', 'u'].map((term) => of(term, unit, 2)));
    for (const rate of ['x.v', 'x.w']) {
      expect(foundFor(rows, { rate }).pairs).toEqual([]);
      expect(foundFor(rows, { rate, units: 'a' }).pairs).toEqual([['a', 2, 2, 31]]);
    }
  });
});
