import {
  createHierarchy,
  type DatasetContext,
  type ObservationInput,
  type UnitInput,
} from 'danvan';
import { indicators } from 'danvan/vietnam';

/** The shape of the country since 1 July 2025; names and figures are made up throughout. */
const shape = { provinces: 34, communes: 3321 } as const;

const numbered = (count: number): readonly number[] => [...Array(count).keys()];
const communes = numbered(shape.communes);

const units: readonly UnitInput[] = [
  { id: 'nuoc-mau', name: 'nước Mẫu' },
  ...numbered(shape.provinces).map((at) => ({
    id: `tinh-${at}`,
    name: `tỉnh Mẫu ${at + 1}`,
    parent: 'nuoc-mau',
  })),
  ...communes.map((at) => ({
    id: `xa-${at}`,
    name: `xã Mẫu ${at + 1}`,
    parent: `tinh-${at % shape.provinces}`,
  })),
];

/** A made-up country, and what is counted in it. */
export interface Country {
  readonly context: DatasetContext;
  readonly codes: readonly string[];
}

/** The country, and so many indicators of the catalogue that count what happens. */
export function countryOf(counts: number): Country {
  const codes = indicators
    .filter(({ kind, parts, partOf }) => kind === 'flow' && !parts && !partOf)
    .slice(0, counts)
    .map(({ code }) => code);
  return { context: { hierarchy: createHierarchy(units), indicators }, codes };
}

/** So many months to the end of 2026. */
export const monthsOf = (count: number): readonly string[] =>
  numbered(count).map((back) => {
    const month = 2026 * 12 + 11 - (count - 1 - back);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

/** A figure that looks like none other of its row and column; the same in each run. */
const figure = (commune: number, month: number, at: number): number =>
  ((commune * 31 + month * 17 + at * 13) * 2_654_435_761) % 41;

/** The figures of one month; every fortieth commune has sent nothing. */
export function* rowsOfMonth(
  { codes }: Country,
  period: string,
  month: number,
): Generator<ObservationInput> {
  for (const commune of communes) {
    if ((commune + month) % 40 === 7) continue;
    for (const [at, indicator] of codes.entries()) {
      yield { unit: `xa-${commune}`, indicator, period, value: figure(commune, month, at) };
    }
  }
}
