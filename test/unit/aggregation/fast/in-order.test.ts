import {
  addInOrder,
  addPlainRow,
  dayStep,
  draftOf,
  rowsInOrder,
  troubles,
} from '#inside/aggregation';
import { expect, it } from 'vitest';
import { sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

function draftOfMonths(...months: readonly string[]) {
  const { scope, indicators } = sampleScope(
    months.map((period, at) => sent('xa-a', 'sessions', at + 1, { period })),
  );
  const draft = draftOf(scope, indicators);
  for (let row = 0; row < months.length; row += 1) addPlainRow(draft, row);
  addInOrder(draft);
  return draft;
}

it('adds figures that did not come in the order of time, each once', () => {
  const { trouble, tallies } = draftOfMonths('2026-09', '2026-07', '2026-08');
  expect([...trouble]).toEqual([troubles.none]);
  expect([tallies.sums[1], tallies.reported[1]]).toEqual([6, 92 * dayStep + 3]);
});

it('leaves those that overlap to the general way', () => {
  expect([...draftOfMonths('2026-08', '2026-Q3').trouble]).toEqual([troubles.notPlain]);
});

it('gives rows by unit, then by their first days', () => {
  const { scope } = sampleScope([
    sent('xa-b', 'sessions', 1, { period: '2026-07' }),
    sent('xa-a', 'sessions', 1, { period: '2026-08' }),
    sent('xa-a', 'sessions', 1, { period: '2026-07' }),
  ]);
  const place = scope.store.indicatorPlaces.get('x.sessions') ?? -1;
  expect([...rowsInOrder(scope, place)]).toEqual([2, 1, 0]);
});

it('adds anew what one unit sent out of order, and keeps what others sent', () => {
  const rows = [
    sent('xa-b', 'sessions', 7),
    sent('phuong-c', 'sessions', 2, { period: '2026-08' }),
    sent('phuong-c', 'sessions', 1, { period: '2026-07' }),
    sent('xa-a', 'sessions', 5),
  ];
  const { scope, indicators } = sampleScope(rows, 'x.sessions', ['2026-Q3', '2026-07']);
  const draft = draftOf(scope, indicators);
  for (let row = 0; row < rows.length; row += 1) addPlainRow(draft, row);
  addInOrder(draft);
  expect([...draft.tallies.sums]).toEqual([0, 0, 5, 0, 7, 0, 3, 1]);
  expect([...draft.trouble]).toEqual([troubles.none]);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
