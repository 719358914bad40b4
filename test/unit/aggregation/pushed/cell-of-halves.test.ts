import { describe, expect, it } from 'vitest';
import {
  cellOfHalves,
  known,
  noAmount,
  sumOf,
  exactly,
  type PushedAsked,
} from '#inside/aggregation';
import { cellFor, questionFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';
import { sumElsewhere } from '../../../support/pushed-figure.js';

const rows = [
  sent('tinh', 'sessions', 9, { scope: 'consolidated' }),
  sent('xa-b', 'sessions', 4, { period: '2026-07' }),
];
const asked: PushedAsked = { question: questionFor(rows), roots: [0], policy: 'partial' };
const here = { cell: cellFor(rows, { of: ['tinh'] }) };
const amount = known(sumOf([exactly(12)]), 'reported');
const elsewhere = { reported: 3, partial: 2, expected: 7 };

describe('the cell of both halves', () => {
  it('is of the figure and period asked, with what was worked out of its amount', () => {
    const cell = cellOfHalves({ sum: sumElsewhere(), other: null }, asked, amount);
    expect(cell).toMatchObject({ indicator: 'x.sessions', period: '2026-Q3', amount: 12 });
    const terms = { numerator: 3, denominator: 4, dropped: 0, droppedUnits: [] };
    const told = { ...amount, precision: 10, terms };
    expect(cellOfHalves({ sum: sumElsewhere(), other: null }, asked, told)).toMatchObject({
      precision: 10,
      terms,
    });
  });

  it('counts who was heard in either', () => {
    const alone = cellOfHalves({ sum: sumElsewhere(elsewhere), other: null }, asked, amount);
    expect(alone.coverage).toEqual(elsewhere);
    const { reported, partial, expected } = here.cell.coverage;
    const both = cellOfHalves({ sum: sumElsewhere(elsewhere), other: here }, asked, amount);
    expect(expected).toBeGreaterThan(0);
    expect(both.coverage).toEqual({
      reported: 3 + reported,
      partial: 2 + partial,
      expected: 7 + expected,
    });
  });

  it('names who stands in for others only where an amount is shown', () => {
    const halves = { sum: sumElsewhere(), other: here };
    expect(here.cell.standsIn).toEqual(['tinh']);
    expect(cellOfHalves(halves, asked, amount).standsIn).toEqual(['tinh']);
    expect(cellOfHalves(halves, asked, noAmount('missing', 'incomplete')).standsIn).toEqual([]);
  });
});

describe('its lists', () => {
  const read = () => {
    let times = 0;
    const sum = {
      ...sumElsewhere(),
      lists: () => {
        times += 1;
        return { ...sumElsewhere({}, { silent: [2], contributors: [5] }).lists() };
      },
    };
    const cell = cellOfHalves({ sum, other: null }, asked, amount);
    return { cell, times: () => times };
  };

  it('are made once, when one is read, and not before', () => {
    const { cell, times } = read();
    expect(cell.amount).toBe(12);
    expect(times()).toBe(0);
    expect([cell.silent, cell.contributors]).toEqual([['xa-b'], [5]]);
    expect(times()).toBe(1);
  });

  it('are not read where the cell is copied', () => {
    const { cell, times } = read();
    expect(Object.keys({ ...cell })).not.toContain('silent');
    expect(times()).toBe(0);
  });
});
