import type { MobilizationModelInput } from 'danvan/campaigns';
import { dots } from '../shared/dots.js';

/** The registered models by field, as the article of December 2022 counts them. */
export const statedCounts = {
  economy: 7,
  'culture-society': 6,
  'defence-security': 4,
  'political-system': 3,
} as const;

/** The twenty models. The article gives their number by field alone: names and hosts are dots. */
export const models: readonly MobilizationModelInput[] = Object.entries(statedCounts).flatMap(
  ([field, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${field}-${at + 1}`,
      name: dots,
      subjectKind: 'model' as const,
      field,
      level: 'district',
      cohort: 2022,
      state: 'registered',
    })),
);
