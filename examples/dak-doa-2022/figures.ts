import type { ObservationInput } from 'danvan';
import { statedCounts } from './models.js';

const source = { document: 'Bài của Ban Dân vận Huyện ủy Đak Đoa, 12/2022' };
const common = { unit: 'dak-doa', period: '2022', source } as const;

/** Every figure of the article. */
export const observations: readonly ObservationInput[] = [
  { ...common, indicator: 'network.grassroots-party-organizations', value: 51 },
  { ...common, indicator: 'leadership.party-organizations-informed', value: 51 },
  { ...common, indicator: 'models.registered', value: 20 },
  ...Object.entries(statedCounts).map(([field, value]) => ({
    ...common,
    indicator: `models.registered-${field}`,
    value,
  })),
];
