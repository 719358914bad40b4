import {
  createDataset,
  createHierarchy,
  defineIndicator,
  definitionsAgree,
  deprecate,
} from 'danvan';
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
