import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import { deprecate } from 'danvan/indicators';
import { definitionsAgree } from 'danvan/rules';
import { expect, it } from 'vitest';

const base = { code: 'x.y', name: 'Tên', unit: 'cuộc' } as const;
const breaks = [{ on: '2025-07-01', what: { vi: 'khác', en: 'different' } }];
const hierarchy = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);

const found = (indicator: ReturnType<typeof defineIndicator>, ...periods: readonly string[]) => {
  const observations = periods.map((period) => ({
    unit: 'xa-a',
    indicator: 'x.y',
    period,
    value: 1,
  }));
  const dataset = createDataset({ hierarchy, indicators: [indicator], observations });
  return [...definitionsAgree.check(dataset)].map(({ code, period }) => [code, period]);
};

it('warns of a sum over a break, and lets both sides and a state pass', () => {
  const flow = defineIndicator({ ...base, kind: 'flow', breaks });
  expect(found(flow, '2025', '2025-H1', '2025-H2')).toEqual([['rules/definition-changed', '2025']]);
  expect(found(defineIndicator({ ...base, kind: 'stock', breaks }), '2025')).toEqual([]);
});

it('warns of days on which the indicator is not counted', () => {
  const flow = defineIndicator({ ...base, kind: 'flow', from: '2024-01-01', to: '2025-06-30' });
  expect(found(flow, '2023', '2024', '2025-H1', '2025-H2')).toEqual([
    ['rules/not-counted-then', '2023'],
    ['rules/not-counted-then', '2025-H2'],
  ]);
});

it('notes a deprecated indicator once', () => {
  const flow = deprecate(defineIndicator({ ...base, kind: 'flow' }), { use: 'x.z' });
  expect(found(flow, '2024', '2025')).toEqual([['rules/indicator-deprecated', '2024']]);
});

const findings = (indicator: ReturnType<typeof defineIndicator>, ...rows: readonly Row[]) => {
  const observations = rows.map(([period, value]) => ({
    unit: 'xa-a',
    indicator: 'x.y',
    period,
    value,
  }));
  const dataset = createDataset({ hierarchy, indicators: [indicator], observations });
  return [...definitionsAgree.check(dataset)];
};
type Row = readonly [period: string, value: number | null];

it('tells the days on which the indicator is counted, as far as they are given', () => {
  const since = defineIndicator({ ...base, kind: 'flow', from: '2024-01-01' });
  expect(findings(since, ['2023', 1], ['2024', 1]).map(({ params }) => params)).toStrictEqual([
    { from: '2024-01-01' },
  ]);
  const until = defineIndicator({ ...base, kind: 'flow', to: '2024-12-31' });
  expect(findings(until, ['2024', 1], ['2025', 1]).map(({ params }) => params)).toStrictEqual([
    { to: '2024-12-31' },
  ]);
});

it('tells what changed and when, in the languages that say it', () => {
  const what = { vi: 'khác' };
  const flow = defineIndicator({
    ...base,
    kind: 'flow',
    breaks: [...breaks, { on: '2025-09-01', what }],
  });
  expect(findings(flow, ['2025', 1]).map(({ params }) => params)).toStrictEqual([
    { on: '2025-07-01', what: 'khác', inEnglish: 'different' },
    { on: '2025-09-01', what: 'khác' },
  ]);
});

it('lets a figure begin on the day of a break, and names one whose last day it is', () => {
  const flow = defineIndicator({ ...base, kind: 'flow', breaks });
  expect(findings(flow, ['2025-07-01/2025-07-31', 1], ['2025-06-01/2025-06-30', 1])).toEqual([]);
  expect(findings(flow, ['2025-06-01/2025-07-01', 1])).toHaveLength(1);
});

it('holds a state to its last day alone', () => {
  const state = defineIndicator({ ...base, kind: 'stock', from: '2025-07-01', to: '2025-12-31' });
  expect(findings(state, ['2025', 1])).toEqual([]);
  expect(findings(state, ['2025-H1', 1], ['2026', 1])).toHaveLength(2);
});

it('says nothing of figures that are missing', () => {
  const flow = defineIndicator({ ...base, kind: 'flow', from: '2024-01-01' });
  expect(findings(flow, ['2023', null])).toEqual([]);
  const old = deprecate(flow, {});
  expect(findings(old, ['2024', null], ['2025', 1])).toMatchObject([{ period: '2025' }]);
  expect(findings(old, ['2025', 1])[0]?.params).toStrictEqual({ indicator: 'x.y' });
  const replaced = deprecate(flow, { use: 'x.z' });
  expect(findings(replaced, ['2025', 1])[0]?.params).toEqual({ indicator: 'x.y', use: 'x.z' });
});
