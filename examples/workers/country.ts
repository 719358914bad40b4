import {
  createHierarchy,
  type DatasetContext,
  type ObservationInput,
  type UnitInput,
} from 'danvan';
import { indicators } from 'danvan/vietnam';

/** Made up throughout: so many provinces of so many communes. */
const size = { provinces: 12, communes: 60 } as const;
const codes = ['mediation.cases-received', 'outreach.sessions', 'mediation.teams'] as const;

const numbered = (count: number): readonly number[] => [...Array(count).keys()];
const months = numbered(12).map((at) => `2026-${String(at + 1).padStart(2, '0')}`);

const unitsOf = (): readonly UnitInput[] => [
  { id: 'nuoc-mau', name: 'nước Mẫu' },
  ...numbered(size.provinces).flatMap((province) => [
    { id: `tinh-${province}`, name: `tỉnh Mẫu ${province}`, parent: 'nuoc-mau' },
    ...numbered(size.communes).map((commune) => ({
      id: `xa-${province}-${commune}`,
      name: `xã Mẫu ${province}.${commune}`,
      parent: `tinh-${province}`,
    })),
  ]),
];

/** Every worker makes the same context; only what differs is posted. */
export const countryContext = (): DatasetContext => ({
  hierarchy: createHierarchy(unitsOf()),
  indicators,
});

/** The provinces of each part, so that every unit is in one part only. */
export const provincesOf = (part: number, parts: number): readonly number[] =>
  numbered(size.provinces).filter(
    (province) => Math.floor((province * parts) / size.provinces) === part,
  );

/** The rows of some provinces, one after the other; a program of yours reads them from a file. */
export function* rowsOf(provinces: readonly number[]): Generator<ObservationInput> {
  for (const province of provinces) {
    for (const commune of numbered(size.communes)) {
      for (const [month, period] of months.entries()) {
        for (const [at, indicator] of codes.entries()) {
          const value = (province * 7 + commune * 5 + month * 3 + at) % 40;
          // Some communes have not sent their last months.
          if (commune % 15 === 7 && month > 9) continue;
          yield { unit: `xa-${province}-${commune}`, indicator, period, value };
        }
      }
    }
  }
}
