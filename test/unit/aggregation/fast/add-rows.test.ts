import {
  addPlainRow,
  askedScope,
  countingOf,
  dayStep,
  draftOf,
  seenBits,
  troubles,
  leewaysAt,
} from '#inside/aggregation';
import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';
import { sampleScope } from '../../../support/plain-figure.js';
import { peculiarCells } from '../../../support/both-ways-table.js';

function draftAfter(code: string, ...rows: Parameters<typeof sent>[]) {
  const { scope, indicators } = sampleScope(
    rows.map((row) => sent(...row)),
    code,
  );
  const draft = draftOf(scope, indicators);
  for (let row = 0; row < scope.store.columns.count; row += 1) addPlainRow(draft, row);
  return draft;
}

const sentAmount = seenBits.counted | seenBits.amount;

it('adds what happened, and the days that it covers', () => {
  const { tallies } = draftAfter(
    'x.sessions',
    ['xa-a', 'sessions', 2, { period: '2026-07' }],
    ['xa-a', 'sessions', 3, { period: '2026-08' }],
  );
  expect([tallies.sums[1], tallies.reported[1]]).toEqual([5, 62 * dayStep + sentAmount]);
});

it('takes a later state in place of the one before', () => {
  const { tallies } = draftAfter(
    'x.teams',
    ['xa-a', 'teams', 7, { period: '2026-07' }],
    ['xa-a', 'teams', 4, { period: '2026-09' }],
  );
  expect([tallies.sums[1], tallies.reported[1]]).toEqual([4, 92 * dayStep + sentAmount]);
});

it('keeps tenths as whole numbers', () => {
  expect(draftAfter('x.rice', ['xa-a', 'rice', 1.5]).tallies.sums[1]).toBe(15);
});

it('tells a zero that was sent from silence', () => {
  const { reported } = draftAfter('x.sessions', ['xa-a', 'sessions', { state: 'nil' }]).tallies;
  expect([...reported].map((told) => told % dayStep)).toEqual([0, seenBits.counted, 0, 0]);
});

it('notes a figure that reaches over the period asked', () => {
  const year = { period: '2026' };
  const { tallies } = draftAfter('x.sessions', ['xa-a', 'sessions', 9, year]);
  expect([tallies.sums[1], tallies.reported[1]]).toEqual([0, seenBits.over]);
});

it('notes what is not plain, and what is out of order', () => {
  expect([...draftAfter('x.sessions', ['tinh', 'sessions', 1]).trouble]).toEqual([
    troubles.notPlain,
  ]);
  const { trouble } = draftAfter(
    'x.sessions',
    ['xa-a', 'sessions', 3, { period: '2026-08' }],
    ['xa-a', 'sessions', 2, { period: '2026-07' }],
  );
  expect([...trouble]).toEqual([troubles.order]);
});

it('adds how far an amount may be off', () => {
  const over = { state: 'reported', amount: 20, qualifier: 'over' } as const;
  const { loose, tallies } = draftAfter('x.sessions', ['xa-a', 'sessions', over]);
  expect(tallies.sums[1]).toBe(20);
  expect(loose && leewaysAt(loose, 1)).toMatchObject({ below: 0, plausiblyAbove: 200 });
  const bits = sentAmount | seenBits.loose | seenBits.open;
  expect((tallies.reported[1] ?? 0) % dayStep).toBe(bits);
});

it('adds none for days that are not asked, nor for states', () => {
  const over = { state: 'reported', amount: 20, qualifier: 'over' } as const;
  const year = { period: '2026' };
  const { loose, tallies } = draftAfter('x.sessions', ['xa-a', 'sessions', over, year]);
  expect(loose && leewaysAt(loose, 1).plausiblyAbove).toBe(0);
  expect(tallies.reported[1]).toBe(seenBits.over);
  expect([...draftAfter('x.teams', ['xa-a', 'teams', over]).trouble]).toEqual([troubles.notPlain]);
});

it('notes what has an error, and adds it to no period', () => {
  const { tallies } = draftAfter('x.sessions', ['xa-a', 'sessions', -4]);
  expect([tallies.sums[1], tallies.reported[1]]).toEqual([0, seenBits.wrong]);
});

it('adds to the period asked, of the units asked, and passes over all others', () => {
  const rows = [
    sent('xa-a', 'sessions', 1, { period: '2026-07' }),
    sent('xa-b', 'sessions', 2, { period: '2026-08' }),
    sent('phuong-c', 'sessions', 3, { period: '2026-07' }),
    sent('xa-b', 'teams', 9),
  ];
  const dataset = datasetOf(rows);
  const periods = [periodOf('2026-07'), periodOf('2026-08')];
  const scope = askedScope(countingOf(dataset, false), [2], { measure: 'actual', periods });
  const indicators = [...dataset.catalogue.values()].filter(({ code }) => code === 'x.sessions');
  const draft = draftOf(scope, indicators);
  for (let row = 0; row < rows.length; row += 1) addPlainRow(draft, row);
  expect([...draft.tallies.sums]).toEqual([0, 2]);
  expect([...draft.trouble]).toEqual([troubles.none]);
});

it('keeps the line of what happened at hand, and none of states', () => {
  const onLine = { line: 'front' } as const;
  const flows = draftAfter('x.sessions', ['xa-a', 'sessions', 1, onLine]);
  expect([[...flows.lines], [...flows.quickLines]]).toEqual([[1], [1]]);
  const states = draftAfter('x.teams', ['xa-a', 'teams', 1, onLine]);
  expect([[...states.lines], [...states.quickLines]]).toEqual([[1], [-1]]);
});

it('leaves no cell unlike that of the general way', () => {
  const { quick, general } = peculiarCells();
  expect(quick).toEqual(general);
});
