import type { Indicator } from '#room/indicators';
import { marks } from '../dataset/columns.js';
import { notWhole, wholeOf } from '../fast/whole.js';
import type { PartDetail, PartialAggregate } from '../parts/partial-aggregate.js';

/** A row of a part as it is stored elsewhere: its numbers, and what must be known to add it there. */
export interface StoredRow {
  readonly unit: number;
  readonly indicator: number;
  /** The place of its period in the part. */
  readonly period: number;
  readonly line: number;
  readonly marks: number;
  readonly amount: number;
  readonly position: number;
  readonly detail: PartDetail | null;
  readonly state: number;
  readonly measure: number;
  readonly isCumulative: boolean;
  readonly isConsolidated: boolean;
  /** Has an error, and counts only where errors do. */
  readonly isWrong: boolean;
  /**
   * 0: it adds · 1: it can be added only after a choice, or is no amount that adds exactly · from 2 on:
   * it adds to others of the first, second … breakdown of its indicator.
   */
  readonly oddness: number;
  /** The amount as a whole number, by the decimals of its indicator; null where it is none. */
  readonly whole: number | null;
}

const missing = 2;
const reported = 0;

/** What tells a row of the first breakdown of its indicator. */
export const firstPart = 2;

const isPlainDetail = (detail: PartDetail | null): boolean =>
  detail === null || (detail.value === undefined && detail.activity === undefined);

/** Of which breakdown something is a part: its place, from 2 on; 0 for a total, 1 for what is of none or several. */
function partOf(detail: PartDetail | null, breakdowns: Indicator['breakdowns'] = []): number {
  if (detail?.categories === undefined) return 0;
  const [entry, ...others] = Object.entries(detail.categories);
  if (entry === undefined || others.length > 0) return 1;
  const [field, category] = entry;
  const found = breakdowns.flatMap(({ field: name, categories }, place) =>
    name === field && categories.includes(category) ? [place] : [],
  );
  const [place = -1] = found;
  const categories = breakdowns[place]?.categories ?? [];
  return found.length === 1 && new Set(categories).size === categories.length
    ? place + firstPart
    : 1;
}

function wholeAmount(amount: number, { decimals }: Indicator): number | null {
  const number = wholeOf(amount, 10 ** decimals);
  return number === notWhole ? null : number;
}

/** The number of the measure that the marks of a row tell. */
export const measureOf = (bits: number): number => (bits >> marks.measure) & 3;

/** What the marks of a row tell of it. */
function told(
  bits: number,
  detail: PartDetail | null,
  { whole, part }: { readonly whole: number | null; readonly part: number },
) {
  const state = bits & marks.state;
  const isCumulative = (bits & marks.isCumulative) !== 0;
  const isConsolidated = (bits & marks.isConsolidated) !== 0;
  const isWrong = (bits & marks.isWrong) !== 0;
  const isBare = !isCumulative && !isConsolidated && isPlainDetail(detail) && state < missing;
  const isExact = isWrong || state !== reported || whole !== null;
  const isOdd = !(isBare && isExact) || (part > 0 && isWrong);
  const oddness = isOdd ? 1 : part;
  return {
    state,
    measure: measureOf(bits),
    isCumulative,
    isConsolidated,
    isWrong,
    oddness: state === missing ? 0 : oddness,
  };
}

/** Reads the rows of a part one by one. */
export function* storedRows(
  { columns, details }: PartialAggregate,
  indicators: readonly Indicator[],
): Generator<StoredRow> {
  const detailOf = new Map(details);
  for (const [row, unit] of columns.units.entries()) {
    const bits = columns.marks[row] ?? 0;
    const indicator = columns.indicators[row] ?? 0;
    const detail = detailOf.get(row) ?? null;
    const definition = indicators[indicator];
    const amount = columns.amounts[row] ?? 0;
    const whole = definition === undefined ? null : wholeAmount(amount, definition);
    yield {
      ...told(bits, detail, { whole, part: partOf(detail, definition?.breakdowns) }),
      unit,
      indicator,
      period: columns.periods[row] ?? 0,
      line: columns.lines[row] ?? 0,
      marks: bits,
      amount,
      position: columns.positions[row] ?? 0,
      detail,
      whole,
    };
  }
}
