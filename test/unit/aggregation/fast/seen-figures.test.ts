import {
  countingOf,
  noSeenFigures,
  numberOf,
  seenCells,
  seenFigures,
  viewOf,
  viewScope,
  type CellsAsked,
} from '#inside/aggregation';
import {
  createDataset,
  defineIndicator,
  hierarchyAt,
  periodOf,
  type ObservationInput,
} from 'danvan';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../support/plain-figure.js';
import { reform } from '../../../support/reform.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const common = { name: 'Chỉ tiêu', unit: 'x' } as const;
const flow = defineIndicator({ ...common, code: 'x.f', kind: 'flow' });
const stock = defineIndicator({ ...common, code: 'x.s', kind: 'stock' });
const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });

const row = (unit: string, period: string, value: number, more = {}): ObservationInput => ({
  unit,
  indicator: 'x.f',
  period,
  value,
  ...more,
});

/** One report of each commune of before and after; those that fell to xã X and Y, and their own. */
const plain = ['xa-1', 'xa-2', 'xa-3']
  .map((unit, at) => row(unit, '2025-H1', 10 + at))
  .concat(['xa-x', 'xa-y'].map((unit, at) => row(unit, '2025-H2', 100 + at)));

function seenIn(observations: readonly ObservationInput[], by?: string) {
  const dataset = createDataset({ hierarchy, register, indicators: [flow, stock], observations });
  const view = viewOf(register, { restatedTo: '2025-12-31', by }, '2025-12-31');
  const { tree, lineage } = view;
  const counting = countingOf(dataset, false);
  const scopeOf = viewScope(counting, tree, lineage);
  const plan = planFor(dataset, { tree, lineage, counting, scopeOf, hierarchy: view.hierarchy });
  const columns = { indicators: [flow, stock], periods: [periodOf('2025')] };
  return { tree, find: seenFigures(plan, columns, [0]) };
}

function cellOf(observations: readonly ObservationInput[], unit: string, by?: string) {
  const { tree, find } = seenIn(observations, by);
  const asked: CellsAsked = {
    roots: [numberOf(tree, unit)],
    policy: 'partial',
    ask: () => expect.unreachable(),
  };
  const [cell] = seenCells(find(flow), asked) ?? [];
  return cell === undefined ? null : [cell.amount, cell.coverage];
}

describe('a view whose figures need no choice', () => {
  it('counts what ended at its heirs, who owe their own days', () => {
    const all = { reported: 5, partial: 0, expected: 5 };
    expect(cellOf(plain, 'nuoc')).toEqual([234, all]);
    expect(cellOf(plain, 'tinh-c')).toEqual([234, all]);
    expect(cellOf(plain, 'xa-x')).toEqual([110, { reported: 2, partial: 0, expected: 2 }]);
  });

  it('has to be asked for who took over a part of a unit, and for no other', () => {
    expect(cellOf(plain, 'xa-x', 'population')).toBe(null);
    expect(cellOf(plain, 'nuoc', 'population')?.[0]).toBe(234);
  });

  it('takes days beyond the last one of a unit for its own', () => {
    const over = [row('xa-1', '2025-H1', 1, { period: '2025-01-01/2025-07-10' })];
    expect(cellOf(over, 'xa-x')).toEqual([1, { reported: 1, partial: 0, expected: 2 }]);
  });
});

describe('has to be counted the general way', () => {
  it.each([
    { what: 'a figure of a district', odd: row('huyen', '2025-H1', 1) },
    { what: 'a figure from before its unit was there', odd: row('xa-x', '2025-05', 1) },
    { what: 'a figure from after its unit ended', odd: row('xa-1', '2025-09', 1) },
    { what: 'a consolidated one', odd: row('xa-x', '2025-H2', 1, { scope: 'consolidated' }) },
  ])('$what', ({ odd }) => {
    expect(cellOf([odd], 'nuoc')).toBe(null);
  });

  it('a state', () => {
    expect(seenIn([]).find(stock)).toBe(null);
  });

  it('all without a view', () => {
    const dataset = createDataset({ hierarchy, indicators: [flow], observations: [] });
    const columns = { indicators: [flow], periods: [periodOf('2025')] };
    expect(seenFigures(planFor(dataset), columns, [0])).toBe(noSeenFigures);
    expect(noSeenFigures(flow)).toBe(null);
  });
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
