import {
  createDataset,
  createHierarchy,
  defineIndicator,
  type Dataset,
  type Indicator,
  type ObservationInput,
  type UnitInput,
} from 'danvan';

/** Figures of a made-up country, each commune sending each indicator each month. */
export interface Country {
  readonly units: readonly UnitInput[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly ObservationInput[];
}

export const months: readonly string[] = Array.from(
  { length: 12 },
  (_, at) => `2026-${String(at + 1).padStart(2, '0')}`,
);

// A tenth of the country is enough for the ratios to mean the same.
const isQuick = process.argv.includes('--quick');
export const communes = isQuick ? 332 : 3321;
export const provinces = 34;

export const unitsOf = (): readonly UnitInput[] => [
  { id: 'vn', name: 'Việt Nam' },
  ...Array.from({ length: provinces }, (_, at) => ({
    id: `t${at}`,
    name: `tỉnh ${at}`,
    parent: 'vn',
  })),
  ...Array.from({ length: communes }, (_, at) => ({
    id: `x${at}`,
    name: `xã ${at}`,
    parent: `t${at % provinces}`,
  })),
];

export const indicatorsOf = (count: number): readonly Indicator[] =>
  Array.from({ length: count }, (_, at) =>
    defineIndicator({ code: `x.i${at}`, name: `Chỉ tiêu ${at}`, unit: 'cuộc', kind: 'flow' }),
  );

/**
 * 3,985,200 figures; a tenth of them for a quick run. Of `mixed` ones every other indicator holds
 * running totals, of `loose` ones every twentieth amount has a word before it.
 */
export function countryFigures(kind: 'plain' | 'mixed' | 'loose' = 'plain'): Country {
  const indicators = indicatorsOf(100);
  const observations: ObservationInput[] = [];
  for (let commune = 0; commune < communes; commune += 1) {
    for (const [month, period] of months.entries()) {
      for (const [at, { code }] of indicators.entries()) {
        const value = (commune * 31 + at * 7 + month * 13) % 1000;
        const isMessy = kind === 'mixed' && at % 2 === 1 && month === 6;
        const more = isMessy ? ({ basis: 'cumulative' } as const) : {};
        const isLoose = kind === 'loose' && (commune + at + month) % 20 === 0;
        const told = isLoose ? ({ amount: value, ...over } as const) : value;
        observations.push({ unit: `x${commune}`, indicator: code, period, value: told, ...more });
      }
    }
  }
  return { units: unitsOf(), indicators, observations };
}

const over = { state: 'reported', qualifier: 'over' } as const;

/** The dataset of a country. */
export const datasetOf = ({ units, indicators, observations }: Country): Dataset =>
  createDataset({ hierarchy: createHierarchy(units), indicators, observations });
