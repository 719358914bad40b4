import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import {
  allStated,
  areWhole,
  isInParts,
  onlyStated,
  owingIn,
  pairsOf,
  statedBy,
  termsOf,
  type Terms,
} from '#inside/aggregation';
import { idsOf, questionFor, unitIn, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const all = { scope: 'consolidated' } as const;
const july = { period: '2026-07' };

const asked = (rows: readonly ObservationInput[], of: readonly string[], more: Asked = {}) => {
  const question = questionFor(rows, { indicator: 'rate', ...more });
  return { question, roots: of.map((id) => unitIn(question, id)) };
};

/** Both terms of some units. */
const both = (units: readonly string[], more: Partial<ObservationInput> = {}) =>
  units.flatMap((unit) => [sent(unit, 'successful', 1, more), sent(unit, 'received', 2, more)]);

describe('statedBy', () => {
  const statedFor = (rows: readonly ObservationInput[], ...of: readonly string[]) => {
    const { question, roots } = asked(rows, of);
    return statedBy(question, roots).map(({ span, standsIn }) => [span.quantity.amount, standsIn]);
  };

  it('is the rate of one unit for exactly the days asked', () => {
    const rows = [sent('xa-a', 'rate', 74), sent('xa-b', 'rate', 70, july)];
    expect(statedFor(rows, 'xa-a')).toEqual([[74, false]]);
    expect(statedFor(rows, 'xa-b')).toEqual([]);
    expect(statedFor(rows, 'xa-a', 'xa-b')).toEqual([]);
    expect(statedFor(rows)).toEqual([]);
  });

  it('is of all below the unit', () => {
    const own = sent('tinh', 'rate', 60);
    expect(statedFor([own], 'tinh')).toEqual([]);
    expect(statedFor([own, sent('tinh', 'rate', 74, all)], 'tinh')).toEqual([[74, true]]);
  });
});

describe('areWhole', () => {
  const areAllWhole = (rows: readonly ObservationInput[], of: string) => {
    const { question, roots } = asked(rows, [of]);
    const terms = termsOf(question, roots);
    return terms && areWhole(terms, pairsOf(terms, unitIn(question, of)).pairs);
  };

  it('is that pairs fill all the days, of all who owe them', () => {
    expect(areAllWhole(both(['xa-a']), 'xa-a')).toBe(true);
    expect(areAllWhole(both(['xa-a'], july), 'xa-a')).toBe(false);
    expect(areAllWhole(both(['xa-a', 'xa-b']), 'tinh')).toBe(false);
    expect(areAllWhole(both(['xa-a', 'xa-b', 'phuong-c']), 'tinh')).toBe(true);
    expect(areAllWhole(both(['tinh'], all), 'tinh')).toBe(true);
  });

  it('is not that nobody owes anything', () => {
    for (const indicator of ['sessions', 'teams']) {
      const { question } = asked([], ['xa-a'], { indicator });
      const net = { units: [], owedBy: () => [] };
      const term = { question, owing: net, joint: net };
      expect(areWhole({ above: term, below: term, net, stated: term }, [])).toBe(false);
    }
  });

  it('is of states that pairs tell of the last day', () => {
    const areStatesWhole = (more: Partial<ObservationInput>) => {
      const rows = [sent('xa-a', 'teams', 3, more)];
      const { question, roots } = asked(rows, ['xa-a'], { indicator: 'teams' });
      const owing = owingIn(question, roots);
      const term = { question, owing, joint: owing };
      const terms: Terms = { above: term, below: term, net: owing, stated: term };
      return areWhole(terms, pairsOf(terms, unitIn(question, 'xa-a')).pairs);
    };
    expect(areStatesWhole({ period: '2026-09' })).toBe(true);
    expect(areStatesWhole({ period: '2026-08' })).toBe(false);
  });
});

describe('stated rates that do not count', () => {
  const rows = [
    sent('tinh', 'rate', 50),
    sent('xa-a', 'rate', 74, july),
    sent('xa-b', 'rate', 70),
    sent('phuong-c', 'rate', 66, { period: '2026' }),
  ];

  const statedIn = (...of: readonly string[]) => {
    const { question, roots } = asked(rows, of);
    const found = allStated(question, roots);
    return {
      rates: found.map(({ report }) => report.quantity.amount),
      isParts: isInParts(question, roots, found),
    };
  };

  it('are those at and below the units within the period', () => {
    expect(statedIn('tinh').rates.toSorted()).toEqual([50, 70, 74]);
    expect(statedIn('xa-a', 'phuong-c').rates).toEqual([74]);
    expect(statedIn('phuong-c').rates).toEqual([]);
  });

  it('are in parts where the one unit asked stated them for all below it', () => {
    expect(statedIn('xa-a').isParts).toBe(true);
    expect(statedIn('tinh').isParts).toBe(false);
    expect(statedIn('xa-a', 'xa-b').isParts).toBe(false);
    const { question, roots } = asked([sent('tinh', 'rate', 50, { ...july, ...all })], ['tinh']);
    expect(isInParts(question, roots, allStated(question, roots))).toBe(true);
  });

  it('are named where no pair tells of the unit, of those above or of those below it', () => {
    const only = (more: readonly ObservationInput[]) => {
      const { question, roots } = asked([...rows, ...more], ['tinh']);
      const terms = termsOf(question, roots);
      const { pairs } = terms === null ? { pairs: [] } : pairsOf(terms, unitIn(question, 'tinh'));
      return idsOf(question, onlyStated(question, allStated(question, roots), pairs)).toSorted();
    };
    expect(only([])).toEqual(['tinh', 'xa-a', 'xa-b']);
    expect(only(both(['xa-a']))).toEqual(['xa-b']);
    expect(only(both(['tinh']))).toEqual(['xa-a', 'xa-b']);
    expect(only(both(['tinh'], all))).toEqual([]);
  });
});

describe('stated rates at their edges', () => {
  it('are one, however many the unit stated', () => {
    const rows = [sent('xa-a', 'rate', 74), sent('xa-a', 'rate', 70, { activity: 'drive' })];
    const { question, roots } = asked(rows, ['xa-a']);
    expect(statedBy(question, roots)).toHaveLength(1);
  });

  it('stay where flows fill the last month alone', () => {
    const { question, roots } = asked(both(['xa-a'], { period: '2026-09' }), ['xa-a']);
    const terms = termsOf(question, roots);
    expect(terms && areWhole(terms, pairsOf(terms, unitIn(question, 'xa-a')).pairs)).toBe(false);
  });

  it('stay until the states of all who owe them are of the last day', () => {
    const areWholeOf = (...rows: readonly ObservationInput[]) => {
      const { question, roots } = asked(rows, ['tinh'], { indicator: 'teams' });
      const owing = owingIn(question, roots);
      const term = { question, owing, joint: owing };
      const terms: Terms = { above: term, below: term, net: owing, stated: term };
      return areWhole(terms, pairsOf(terms, unitIn(question, 'tinh')).pairs);
    };
    const [first, ...others] = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'teams', 3));
    if (first === undefined) throw new Error('No rows.');
    expect(areWholeOf(first, ...others)).toBe(true);
    expect(areWholeOf(first)).toBe(false);
    const excused = others.map((one) => ({ ...one, value: { state: 'not-applicable' } as const }));
    expect(areWholeOf(first, ...excused)).toBe(true);
    expect(areWholeOf(...excused)).toBe(false);
  });

  it('are in parts also where units below stated some', () => {
    const parts = [
      sent('xa-a', 'rate', 50, july),
      sent('tinh', 'rate', 50, { ...july, ...all }),
      sent('phuong-c', 'rate', 50, july),
    ];
    const { question, roots } = asked(parts, ['tinh']);
    expect(isInParts(question, roots, allStated(question, roots))).toBe(true);
  });

  it('are named by the units alone that have no pair, in whatever order pairs stand', () => {
    const rows = ['tinh', 'xa-a', 'xa-b'].map((unit) => sent(unit, 'rate', 50));
    const only = (units: readonly string[], turn: boolean) => {
      const { question, roots } = asked([...rows, ...both(units)], ['tinh']);
      const terms = termsOf(question, roots);
      const { pairs } = terms === null ? { pairs: [] } : pairsOf(terms, unitIn(question, 'tinh'));
      const inOrder = turn ? pairs.toReversed() : pairs;
      return idsOf(question, onlyStated(question, allStated(question, roots), inOrder)).toSorted();
    };
    for (const turn of [false, true]) {
      expect(only(['phuong-c'], turn)).toEqual(['xa-a', 'xa-b']);
      expect(only(['xa-a', 'phuong-c'], turn)).toEqual(['xa-b']);
      expect(only(['xa-a', 'xa-b'], turn)).toEqual([]);
    }
  });
});
