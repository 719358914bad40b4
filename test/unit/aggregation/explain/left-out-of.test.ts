import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  explain,
  type ObservationInput,
} from 'danvan';
import { expect, it } from 'vitest';
import { deepTree } from '../../../support/deep-tree.js';
import { datasetOf, province, sampleIndicators, sent } from '../../../support/figures.js';
import { told } from '../../../support/told.js';

it('names what counts in place of a report, on another line as well', () => {
  const rows = [sent('xa-a', 'sessions', 3), sent('xa-a', 'sessions', 2, { period: '2026-08' })];
  expect(told(rows).leftOut).toMatchObject([
    { unit: 'xa-a', reason: 'other-report', instead: { amount: 3, units: ['xa-a'] } },
  ]);
});

const consolidated = { scope: 'consolidated' } as const;

const leftOf = (rows: readonly ObservationInput[], indicator = 'x.sessions') =>
  told(rows, indicator).leftOut.map(({ unit, reason, instead }) => [
    unit,
    reason,
    instead && [instead.amount, ...instead.units],
  ]);

it('names the consolidated figure above, or those below, for the same days', () => {
  const [july, august] = [{ period: '2026-07' }, { period: '2026-08' }];
  const forJuly = sent('tinh', 'sessions', 500, { ...july, ...consolidated });
  const rows = [
    sent('xa-a', 'sessions', 20, july),
    forJuly,
    sent('xa-a', 'sessions', 7, august),
    sent('xa-b', 'sessions', 8, august),
  ];
  expect(leftOf(rows)).toEqual([['xa-a', 'consolidated', [500, 'tinh']]]);
  const all = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => sent(unit, 'sessions', 3, july));
  expect(leftOf([forJuly, ...all, ...rows.slice(2)])).toEqual([
    ['tinh', 'below', [9, 'xa-a', 'xa-b', 'phuong-c']],
  ]);
});

it('names the later state, whatever its day', () => {
  const rows = [
    sent('xa-a', 'teams', 3, { period: '2026-08' }),
    sent('xa-a', 'teams', 4, { period: '2026-09' }),
    sent('xa-b', 'teams', 5, { period: '2026-09' }),
  ];
  expect(leftOf(rows, 'x.teams')).toEqual([['xa-a', 'earlier-state', [4, 'xa-a']]]);
});

it('names the figure of the same activity, and nothing of other days', () => {
  const drive = { activity: 'drive' } as const;
  const rows = [
    sent('xa-a', 'sessions', 30, drive),
    sent('xa-b', 'sessions', 30, drive),
    sent('xa-b', 'sessions', 1, { activity: 'other' }),
    sent('phuong-c', 'sessions', 9, { period: '2026' }),
  ];
  expect(leftOf(rows)).toEqual([
    ['xa-b', 'joint-activity', [30, 'xa-a']],
    ['phuong-c', 'outside-period', null],
  ]);
});

it('names what counts on the same line, where lines add, or what is in another', () => {
  const on = (unit: string, line: string, amount: number, more: Partial<ObservationInput> = {}) =>
    sent(unit, 'members', amount, { line, ...more });
  const rows = [
    on('tinh', 'women', 40, { ...consolidated, period: '2026-08' }),
    ...['xa-a', 'xa-b', 'phuong-c'].flatMap((unit) => [on(unit, 'front', 7), on(unit, 'women', 3)]),
  ];
  expect(leftOf(rows, 'x.members')).toEqual([['tinh', 'below', [9, 'xa-a', 'xa-b', 'phuong-c']]]);
  const drive = { activity: 'drive' } as const;
  const joint = [on('xa-a', 'front', 7, drive), on('xa-a', 'women', 3, drive)];
  expect(leftOf([...joint, on('xa-a', 'front', 1)], 'x.members')).toEqual([
    ['xa-a', 'other-report', [7, 'xa-a']],
  ]);
});

it('names what counts on another line, and the figure that denies a nil', () => {
  const rows = [
    sent('xa-a', 'sessions', 3, { line: 'front' }),
    sent('xa-a', 'sessions', 2, { line: 'women' }),
    sent('xa-b', 'sessions', { state: 'nil' }),
    sent('xa-b', 'sessions', 5, { period: '2026-08' }),
  ];
  expect(leftOf(rows)).toEqual([
    ['xa-a', 'other-line', [3, 'xa-a']],
    ['xa-b', 'figure-beside-nil', [5, 'xa-b']],
  ]);
});

it('tells in the order in which rows came', () => {
  const rows = ['phuong-c', 'xa-a', 'xa-b'].map((unit) => sent(unit, 'sessions', -1));
  expect(leftOf(rows)).toEqual([
    ['phuong-c', 'error', null],
    ['xa-a', 'error', null],
    ['xa-b', 'error', null],
  ]);
});

it('names those below the unit alone', () => {
  const observations = [
    ...['w', 'x', 'y', 'z'].map((unit) => sent(unit, 'sessions', 4)),
    sent('h', 'sessions', 50, consolidated),
  ];
  const table = aggregate(datasetOf(observations, deepTree), { units: 't', period: '2026-Q3' });
  const { leftOut } = explain(table, 'x.sessions');
  expect(leftOut).toMatchObject([
    { unit: 'h', reason: 'below', instead: { amount: 8, units: ['x', 'y'] } },
  ]);
});

it('names whom a consolidated figure stands in for: those below its unit alone', () => {
  const observations = [sent('w', 'sessions', 4), sent('h', 'sessions', 50, consolidated)];
  const table = aggregate(datasetOf(observations, deepTree), { units: 't', period: '2026-Q3' });
  const { contributors, coverage } = explain(table, 'x.sessions');
  expect(contributors).toMatchObject([{ unit: 'w' }, { unit: 'h', standsInFor: ['x', 'y'] }]);
  expect(coverage.stoodIn).toEqual(['x', 'y'].map((unit) => ({ unit, by: 'h' })));
});

it('names above a unit only what stands in for it, not what that unit did itself', () => {
  const rows = [
    sent('tinh', 'sessions', 500, { ...consolidated, period: '2026-07' }),
    sent('tinh', 'sessions', 3, { period: '2026-08' }),
    sent('xa-a', 'sessions', 20),
  ];
  expect(leftOf(rows)).toEqual([['xa-a', 'consolidated', [500, 'tinh']]]);
});

it('names the figure below that denies a consolidated nil', () => {
  const rows = [
    sent('tinh', 'sessions', { state: 'nil' }, consolidated),
    sent('xa-a', 'sessions', 4),
  ];
  expect(leftOf(rows)).toEqual([['tinh', 'figure-beside-nil', [4, 'xa-a']]]);
});

it('names one figure of the same line alone, and none in place of an error', () => {
  const on = (line: string, amount: number, more: Partial<ObservationInput> = {}) =>
    sent('xa-a', 'members', amount, { line, ...more });
  const rows = [on('front', 7), on('women', 3), on('women', 1, { period: '2026-08' })];
  expect(leftOf(rows, 'x.members')).toEqual([['xa-a', 'other-report', [3, 'xa-a']]]);
  const drive = { activity: 'drive' } as const;
  const wrong = [sent('xa-a', 'sessions', 30, drive), sent('xa-b', 'sessions', -1, drive)];
  expect(leftOf(wrong)).toEqual([['xa-b', 'error', null]]);
});

it('names the line that contains another', () => {
  const lines = [
    { id: 'front', name: 'Mặt trận', includes: ['women', 'youth'] },
    { id: 'women', name: 'Hội Phụ nữ' },
    { id: 'youth', name: 'Đoàn' },
  ];
  const of = (unit: string, line: string, value: number) => sent(unit, 'members', value, { line });
  const observations = [of('xa-a', 'front', 9), of('xa-a', 'women', 4), of('xa-b', 'front', 5)];
  const dataset = createDataset({
    hierarchy: createHierarchy(province),
    indicators: sampleIndicators.map(defineIndicator),
    observations,
    lines,
  });
  const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
  expect(explain(table, 'x.members').leftOut).toMatchObject([
    { unit: 'xa-a', observation: { position: 1 }, instead: { amount: 9, units: ['xa-a'] } },
  ]);
});
