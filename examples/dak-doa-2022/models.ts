import type { MobilizationModelInput } from 'danvan';

/** The registered models by field, as the article of December 2022 counts them. */
export const statedCounts = {
  economy: 7,
  'culture-society': 6,
  'defence-security': 4,
  'political-system': 3,
} as const;

/**
 * The twenty models. The article gives their number by field alone: names and hosts are invented, so that
 * the register can be shown.
 */
export const models: readonly MobilizationModelInput[] = Object.entries(statedCounts).flatMap(
  ([field, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${field}-${at + 1}`,
      name: `Mô hình minh họa ${at + 1}`,
      subjectKind: 'model' as const,
      field,
      level: 'district',
      host: 'bdv-dak-doa',
      cohort: 2022,
      state: 'registered',
      registration: { content: 'Bài báo không nêu tên, nội dung mô hình' },
    })),
);
