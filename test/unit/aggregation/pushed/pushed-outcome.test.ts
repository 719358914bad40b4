import type { ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  additiveOutcome,
  pushedOutcome,
  type MissingPolicy,
  type PartedUnits,
  type PushedFigure,
} from '#inside/aggregation';
import { cellFor, countFor, questionFor, type Asked } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { figureElsewhere, ratioElsewhere, sumElsewhere } from '../../../support/pushed-figure.js';

// In the order of the tree: the province, and three communes.
const [tinh, a, b, c] = [0, 1, 2, 3];
const ofA = sent('xa-a', 'sessions', 12);
const ofB = sent('xa-b', 'sessions', 5, { scope: 'consolidated' });
/** Commune A was counted elsewhere, where C was silent; the rows of B are here. */
const parted: PartedUnits = { plain: [tinh], rest: [b] };
const sumOfA = sumElsewhere(
  { amount: 12, counted: 1, hasAmount: true, reported: 1, expected: 2 },
  { silent: [c] },
);

interface Given extends Asked {
  readonly figure?: PushedFigure;
  readonly policy?: MissingPolicy;
}

/** The outcome of the province, of which all but the rows given was counted elsewhere. */
function outcomeOf(rows: readonly ObservationInput[], given: Given = {}) {
  const { figure = figureElsewhere(parted, sumOfA), policy = 'partial', ...asked } = given;
  return pushedOutcome(figure, { question: questionFor(rows, asked), roots: [tinh], policy });
}

describe('a figure counted in halves', () => {
  const told = ({ cell }: ReturnType<typeof outcomeOf>) => {
    const { amount, state, reason, coverage, silent, partial } = cell;
    return { amount, state, reason, coverage, silent, partial };
  };

  it.each<readonly ObservationInput[]>([
    [ofB],
    [],
    [sent('xa-b', 'sessions', { state: 'withheld' })],
    [sent('xa-b', 'sessions', { state: 'not-applicable' })],
    [sent('xa-b', 'sessions', 5, { period: '2026-07' })],
  ])('is the same as one that is counted here: %#', (...rows) => {
    for (const policy of ['partial', 'strict', 'zero'] as const) {
      const all = additiveOutcome(countFor([ofA, ...rows]), policy);
      expect(told(outcomeOf(rows, { policy }))).toEqual(told(all));
    }
  });

  it('is nothing where all that was sent was, whatever silence means', () => {
    const none = figureElsewhere(parted, { ...sumOfA, amount: 0, hasAmount: false });
    for (const policy of ['partial', 'strict', 'zero'] as const) {
      const all = additiveOutcome(countFor([sent('xa-a', 'sessions', { state: 'nil' })]), policy);
      expect(told(outcomeOf([], { figure: none, policy }))).toEqual(told(all));
    }
  });

  it('is the one counted here where all units are asked here', () => {
    const figure: PushedFigure = {
      ...figureElsewhere({ plain: [], rest: [a, b] }, sumOfA),
      sumOf: () => {
        throw new RangeError('Nothing was counted elsewhere.');
      },
    };
    const { cell } = outcomeOf([ofA, ofB], { figure });
    expect(cell).toEqual(cellFor([ofA, ofB], { of: ['xa-a', 'xa-b'] }));
  });

  it('is a ratio where that was counted elsewhere', () => {
    const ratio = ratioElsewhere({ above: 3, below: 4, counted: 1, reported: 1, expected: 1 });
    const figure = figureElsewhere({ plain: [tinh], rest: [] }, sumOfA, ratio);
    expect(outcomeOf([], { figure, indicator: 'rate' }).cell).toMatchObject({
      amount: 75,
      terms: { numerator: 3, denominator: 4 },
    });
  });

  it('shows nothing under the strict policy until both halves are in', () => {
    const amounts = (sum = sumOfA, rows = [ofB]) =>
      outcomeOf(rows, { figure: figureElsewhere(parted, sum), policy: 'strict' });
    const whole = { ...sumOfA, reported: 2 };
    expect([amounts().cell.amount, amounts().quantity]).toEqual([null, null]);
    expect(amounts(whole).cell.amount).toBe(17);
    expect(amounts(whole).quantity?.amount).toBe(17);
    const part = [sent('xa-b', 'sessions', 5, { period: '2026-07' })];
    expect(amounts(whole, part).cell).toMatchObject({ amount: null, reason: 'incomplete' });
  });
});

describe('the precision of a figure counted in halves', () => {
  const rounded = [sent('xa-b', 'sessions', { amount: 50, precision: 10 })];

  it('is that of what was counted here, where nothing was elsewhere', () => {
    const none = figureElsewhere(parted, sumElsewhere({ expected: 2 }));
    expect(outcomeOf(rounded, { figure: none }).cell).toMatchObject({ amount: 50, precision: 10 });
    expect(outcomeOf(rounded).cell).toMatchObject({ amount: 62 });
    expect(outcomeOf(rounded).cell.precision).toBeUndefined();
  });
});

describe('the parts of a figure counted in halves', () => {
  const elsewhere = 4;

  it('stand as one of so many units for what was counted elsewhere', () => {
    const sum = { ...sumOfA, counted: 7 };
    const { parts } = outcomeOf([ofB], { figure: figureElsewhere(parted, sum) });
    expect(parts.map(({ unit, units = 1 }) => [unit, units])).toEqual([
      [elsewhere, 7],
      [b, 1],
    ]);
    const none = figureElsewhere(parted, sumElsewhere({ expected: 2 }));
    expect(outcomeOf([ofB], { figure: none }).parts.map(({ unit }) => unit)).toEqual([b]);
  });

  it('are of all days, or of the last one where states are told', () => {
    const daysOf = (indicator: string) => {
      const [{ days } = { days: { from: 0, to: 0 } }] = outcomeOf([], { indicator }).parts;
      return days.to - days.from + 1;
    };
    expect([daysOf('sessions'), daysOf('teams')]).toEqual([92, 1]);
  });

  it('add up as they are wanted', () => {
    const { sumOf } = outcomeOf([ofB]);
    const amounts = [
      sumOf(() => true),
      sumOf(({ unit }) => unit === elsewhere),
      sumOf(({ unit }) => unit === b),
      sumOf(() => false),
    ].map((sum) => sum?.amount);
    expect(amounts).toEqual([17, 12, 5, undefined]);
  });

  it('leave out what was left out here', () => {
    const wrong = sent('xa-b', 'sessions', 9, { period: '2026' });
    const { excluded } = outcomeOf([ofB, wrong]);
    expect(excluded.map(({ row, reason }) => [row, reason])).toEqual([[1, 'outside-period']]);
    expect(outcomeOf([]).excluded).toEqual([]);
  });
});
