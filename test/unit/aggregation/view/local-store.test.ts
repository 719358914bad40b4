import { createDataset, defineIndicator, hierarchyAt, type ObservationInput } from 'danvan';
import {
  createPlaceTree,
  figureOf,
  lineageOf,
  localStore,
  localTree,
  numberOf,
  storeOf,
} from '#inside/aggregation';
import { expect, it } from 'vitest';
import { present } from '../../../support/review.js';
import { reform } from '../../../support/reform.js';

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2026-01-01' });
const tree = createPlaceTree(hierarchy);
const indicator = defineIndicator({ code: 'x.f', name: 'số cuộc', unit: 'cuộc', kind: 'flow' });

const sent = (unit: string, period: string, value: ObservationInput['value']) => ({
  unit,
  indicator: 'x.f',
  period,
  value,
});

/** What each unit of the local tree of one unit has sent. */
function reportsFor(root: string, observations: readonly ObservationInput[], by?: string) {
  const dataset = createDataset({ hierarchy, register, indicators: [indicator], observations });
  const lineage = lineageOf(register, tree, { day: '2026-01-01', by });
  const local = localTree(tree, [numberOf(tree, root)], lineage);
  const store = localStore(present(storeOf(dataset)), local);
  const figure = figureOf(store, { indicator, measure: 'actual', categories: {} }, false);
  return local.locals.map(({ unit, counts }, number) => {
    const { reports, remarks } = figure.all.sentBy(number);
    const told = reports.map((one) => [one.quantity.amount, one.isConsolidated]);
    return [unit.id, counts, ...told, ...remarks.map(({ state }) => state)];
  });
}

it('finds what each unit of the tree sent', () => {
  const rows = [sent('xa-1', '2025-H1', 10), sent('xa-y', '2025-H2', 4)];
  expect(reportsFor('xa-x', rows)).toEqual([
    ['xa-x', 'whole'],
    ['xa-x', 'since'],
    ['xa-1', 'all', [10, false]],
  ]);
});

it('takes for the whole what reaches back before the unit was there', () => {
  const rows = [sent('xa-x', '2025', 100), sent('xa-x', '2025-H2', 60)];
  expect(reportsFor('xa-x', rows)).toEqual([
    ['xa-x', 'whole', [100, true]],
    ['xa-x', 'since', [60, false]],
    ['xa-1', 'all'],
  ]);
});

it('divides amounts and bounds by the share', () => {
  const rows = [sent('xa-2', '2025-Q1', 10), sent('xa-2', '2025-Q2', { amount: 5, to: 10 })];
  const parts = reportsFor('xa-x', rows, 'population').find(([id]) => id === 'xa-2');
  expect(parts?.slice(2)).toEqual([
    [4, false],
    [null, false],
  ]);
});

it('takes what a unit said without a figure once, beside what others said', () => {
  const rows = [
    sent('xa-x', '2025-H2', { state: 'withheld' }),
    sent('xa-1', '2025-H1', { state: 'withheld' }),
  ];
  expect(reportsFor('xa-x', rows)).toEqual([
    ['xa-x', 'whole'],
    ['xa-x', 'since', 'withheld'],
    ['xa-1', 'all', 'withheld'],
  ]);
});
