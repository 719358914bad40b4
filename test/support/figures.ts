import {
  createDataset,
  createHierarchy,
  defineIndicator,
  type Dataset,
  type IndicatorInput,
  type ObservationInput,
  type UnitInput,
} from 'danvan';

/** A province of three communes. */
export const province: readonly UnitInput[] = [
  { id: 'tinh', name: 'tỉnh Mẫu', shortName: 'Mẫu', kind: 'province' },
  { id: 'xa-a', name: 'xã A', kind: 'commune', parent: 'tinh' },
  { id: 'xa-b', name: 'xã B', kind: 'commune', parent: 'tinh' },
  { id: 'phuong-c', name: 'phường C', kind: 'ward', parent: 'tinh' },
];

const flow = { name: 'Chỉ tiêu', unit: 'cuộc', kind: 'flow' } as const;

/** One indicator of each behaviour. */
export const sampleIndicators: readonly IndicatorInput[] = [
  { ...flow, code: 'x.sessions', name: 'Số cuộc' },
  { ...flow, code: 'x.attendances', name: 'Số lượt', sessions: 'x.sessions' },
  { ...flow, code: 'x.received', name: 'Tiếp nhận' },
  { ...flow, code: 'x.successful', name: 'Thành', partOf: 'x.received' },
  {
    ...flow,
    code: 'x.rate',
    name: 'Tỷ lệ',
    unit: '%',
    kind: 'ratio',
    ratio: { numerator: 'x.successful', denominator: 'x.received', factor: 100 },
  },
  { ...flow, code: 'x.teams', name: 'Số tổ', unit: 'tổ', kind: 'stock' },
  { ...flow, code: 'x.total', name: 'Tổng', parts: ['x.part-one', 'x.part-two'] },
  { ...flow, code: 'x.part-one', name: 'Phần một' },
  { ...flow, code: 'x.part-two', name: 'Phần hai' },
  { ...flow, code: 'x.members', name: 'Hội viên', combine: { line: 'sum' } },
  { ...flow, code: 'x.persons', name: 'Số người', combine: { unit: 'forbid', time: 'forbid' } },
  { ...flow, code: 'x.cash', name: 'Số tiền', unit: 'đồng', money: true },
  { ...flow, code: 'x.rice', name: 'Gạo', unit: 'tấn', decimals: 1 },
];

/** Unit, indicator without its area, value, and what else the observation says. */
type Sent = readonly [
  unit: string,
  indicator: string,
  value: ObservationInput['value'],
  more?: Partial<ObservationInput>,
];

/** A figure in short, for the third quarter of 2026. */
export const sent = (...[unit, indicator, value, more = {}]: Sent): ObservationInput => ({
  unit,
  indicator: `x.${indicator}`,
  period: '2026-Q3',
  value,
  ...more,
});

/** A dataset of the sample province. */
export const datasetOf = (
  observations: readonly ObservationInput[],
  units: readonly UnitInput[] = province,
): Dataset =>
  createDataset({
    hierarchy: createHierarchy(units),
    indicators: sampleIndicators.map(defineIndicator),
    observations,
    lines: [
      { id: 'front', name: 'Mặt trận' },
      { id: 'women', name: 'Hội Phụ nữ' },
    ],
  });
