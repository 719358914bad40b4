import { aggregate, createDataset } from '#room/aggregation';
import { defineIndicator } from '#room/indicators';
import { createHierarchy } from '#room/organization';
import { addAllRows, addPlainRow, addQuickRows, draftOf, type Draft } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

const rows = [
  sent('xa-a', 'sessions', 2, { period: '2026-07' }),
  sent('xa-a', 'sessions', 3, { period: '2026-08' }),
  sent('xa-a', 'sessions', { state: 'nil' }, { period: '2026-09' }),
  sent('xa-b', 'sessions', 0),
  sent('xa-b', 'teams', 5),
];

function draft(): Draft {
  const { scope, indicators } = sampleScope(rows);
  return draftOf(scope, indicators);
}

it('hands on what comes before the line is known, and what is no amount', () => {
  const mine = draft();
  const others: number[] = [];
  addQuickRows(mine, (same, row) => {
    others.push(row);
    addPlainRow(same, row);
  });
  // What is of another figure is passed over.
  expect(others).toEqual([0, 2]);
  expect(mine.tallies.sums[1]).toBe(5);
});

it('adds the same as one row after the other', () => {
  const [quick, slow] = [draft(), draft()];
  addAllRows(quick);
  for (let row = 0; row < rows.length; row += 1) addPlainRow(slow, row);
  expect(quick.tallies).toEqual(slow.tallies);
  expect(quick.lastDays).toEqual(slow.lastDays);
});

it('adds more rows of one unit and period than are looked at together', () => {
  const indicators = Array.from({ length: 1100 }, (_, at) =>
    defineIndicator({ code: `x.i${at}`, name: `Chỉ tiêu ${at}`, unit: 'cuộc', kind: 'flow' }),
  );
  const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
  const sentOf = (period: string) =>
    indicators.map(({ code }, at) => ({ unit: 'xa-a', indicator: code, period, value: at }));
  const observations = [...sentOf('2026-07'), ...sentOf('2026-08')];
  const dataset = createDataset({ hierarchy, indicators, observations });
  const table = aggregate(dataset, { units: 'xa-a', period: '2026-Q3' });
  expect(table.total.map(({ amount }) => amount)).toEqual(indicators.map((_, at) => 2 * at));
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
