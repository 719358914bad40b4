import {
  acknowledge,
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  type Finding,
} from 'danvan';
import type { Samples } from './samples.js';

const hierarchy = createHierarchy([
  { id: 'tinh', name: 'tỉnh' },
  { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  { id: 'xa-b', name: 'xã B', parent: 'tinh' },
]);
const indicator = 'x.n';
const flow = { code: indicator, name: 'n', unit: 'cuộc', kind: 'flow' } as const;
const dataset = createDataset({
  hierarchy,
  indicators: [defineIndicator(flow)],
  observations: [
    { unit: 'xa-a', indicator, period: '2026-Q1', value: 2 },
    { unit: 'xa-b', indicator, period: '2026-Q1', value: 9 },
  ],
});
const table = aggregate(dataset, { units: 'tinh', period: '2026-Q1' });
const finding: Finding = {
  code: 'rules/outside-earlier-range',
  severity: 'warning',
  path: ['observations', 3],
  unit: 'xa-a',
  period: '2026-Q1',
  indicator,
  params: { amount: 310, usual: 30 },
};
const known = { reason: 'Đợt cao điểm', by: 'chanh-van-phong', on: '2026-07-02' };

/** Good arguments of the doors of tables with small counts, and of findings that may stand. */
export const hiddenSamples: Samples = {
  hideSmallCounts: [[table], { below: 5 }],
  acknowledge: [finding, known],
  openFindings: [[finding], [acknowledge(finding, known)]],
};
