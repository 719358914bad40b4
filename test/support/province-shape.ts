import {
  createHierarchy,
  defineIndicator,
  type DatasetInput,
  type Indicator,
  type ObservationInput,
} from 'danvan';

const numbered = (count: number): readonly number[] => [...Array(count).keys()];

const communes = 150;

export const months: readonly string[] = numbered(12).map(
  (at) => `2026-${String(at + 1).padStart(2, '0')}`,
);

/** The periods asked, with their first and last months, counted from 1. */
export const askedPeriods: readonly (readonly [id: string, from: number, to: number])[] = [
  ...months.map((id, at) => [id, at + 1, at + 1] as const),
  ...numbered(4).map((at) => [`2026-Q${at + 1}`, 3 * at + 1, 3 * at + 3] as const),
  ['2026', 1, 12],
];

const plain = { name: 'Chỉ tiêu', unit: 'cuộc' } as const;
const rate = { name: 'Tỷ lệ', unit: '%', kind: 'ratio' } as const;
const ratioOf = (numerator: string, denominator: string) => ({
  numerator,
  denominator,
  factor: 100,
});

/** Twenty of what happened, twenty states, five rates of each: fifty. */
export const provinceIndicators: readonly Indicator[] = [
  ...numbered(20).map((at) =>
    defineIndicator({ ...plain, code: `x.flow${at}`, kind: 'flow', decimals: at % 3 }),
  ),
  ...numbered(20).map((at) => defineIndicator({ ...plain, code: `x.stock${at}`, kind: 'stock' })),
  ...numbered(5).map((at) =>
    defineIndicator({ ...rate, code: `x.rate${at}`, ratio: ratioOf(`x.flow${at}`, 'x.flow15') }),
  ),
  ...numbered(5).map((at) =>
    defineIndicator({ ...rate, code: `x.share${at}`, ratio: ratioOf(`x.stock${at}`, 'x.stock15') }),
  ),
];

/** What a commune sent for a month: an amount, “không phát sinh”, nothing, or no row at all. */
function valueOf(commune: number, indicator: number, month: number) {
  const mixed = (Math.imul(commune * 600 + indicator * 12 + month + 1, 2_654_435_761) >>> 0) % 997;
  // Every tenth commune has never sent this indicator.
  if ((commune + indicator) % 10 === 0 || mixed < 40) return undefined;
  if (mixed < 80) return null;
  if (mixed < 100 && indicator !== 15 && indicator !== 35) return { state: 'nil' } as const;
  return indicator < 20 ? mixed / 10 ** (indicator % 3) : mixed;
}

/** A province of communes that each send forty indicators each month, but for what is missing. */
export function provinceFigures(): DatasetInput & {
  readonly observations: readonly ObservationInput[];
} {
  const sent = provinceIndicators.filter(({ kind }) => kind !== 'ratio');
  const units = numbered(communes).map((at) => ({ id: `xa-${at}`, name: `xã ${at}` }));
  const observations = units.flatMap(({ id: unit }, commune) =>
    sent.flatMap(({ code: indicator }, at) =>
      months.flatMap((period, month): ObservationInput[] => {
        const value = valueOf(commune, at, month);
        return value === undefined ? [] : [{ unit, indicator, period, value }];
      }),
    ),
  );
  const below = units.map((unit) => ({ ...unit, parent: 'tinh' }));
  const hierarchy = createHierarchy([{ id: 'tinh', name: 'tỉnh' }, ...below]);
  return { hierarchy, indicators: provinceIndicators, observations };
}
