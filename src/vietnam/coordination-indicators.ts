import type { IndicatorInput } from '#room/indicators';

/** What is counted of coordination. */
export const coordinationIndicators: readonly IndicatorInput[] = [
  {
    code: 'coordination.signed',
    name: {
      vi: 'Số chương trình, quy chế phối hợp ký kết',
      en: 'Coordination programmes and regulations signed',
    },
    unit: { vi: 'văn bản', en: 'instruments' },
    kind: 'flow',
    // Named without a count in the sources: the counted form is an inference.
    confirmed: false,
  },
  {
    code: 'coordination.active',
    name: {
      vi: 'Số chương trình, quy chế phối hợp còn hiệu lực',
      en: 'Coordination instruments in force',
    },
    unit: { vi: 'văn bản', en: 'instruments' },
    kind: 'stock',
    confirmed: false,
  },
  {
    code: 'coordination.meetings',
    name: { vi: 'Số cuộc họp, giao ban phối hợp', en: 'Coordination meetings' },
    unit: { vi: 'cuộc', en: 'meetings' },
    kind: 'flow',
    confirmed: false,
  },
  {
    code: 'coordination.tasks-planned',
    name: { vi: 'Số nhiệm vụ phối hợp theo kế hoạch', en: 'Coordination tasks planned' },
    unit: { vi: 'nhiệm vụ', en: 'tasks' },
    kind: 'flow',
    confirmed: false,
  },
  {
    code: 'coordination.tasks-done',
    name: { vi: 'Số nhiệm vụ phối hợp hoàn thành', en: 'Coordination tasks done' },
    unit: { vi: 'nhiệm vụ', en: 'tasks' },
    kind: 'flow',
    partOf: 'coordination.tasks-planned',
    confirmed: false,
  },
  {
    code: 'coordination.completion-rate',
    name: { vi: 'Tỷ lệ hoàn thành nhiệm vụ phối hợp', en: 'Coordination completion rate' },
    unit: { vi: '%', en: '%' },
    kind: 'ratio',
    ratio: {
      numerator: 'coordination.tasks-done',
      denominator: 'coordination.tasks-planned',
      factor: 100,
    },
    confirmed: false,
  },
];
