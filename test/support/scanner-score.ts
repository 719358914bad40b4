import type { ScannedValue } from 'danvan/indicators';
import type { Qualifier } from 'danvan/text';

/** A value that a careful reader finds. */
export interface WantedValue {
  readonly amount: number | null;
  readonly to?: number;
  readonly qualifier?: Qualifier;
  readonly text?: string;
  readonly indicator: string | null;
  readonly also?: readonly string[];
  readonly optional?: true;
}

/** What was found of what was to be found. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  /** Scanned, and not to be found. */
  readonly invented: readonly ScannedValue[];
  readonly missed: readonly WantedValue[];
  /** Values that have an indicator, and those of which it is proposed first. */
  readonly named: number;
  readonly right: number;
  readonly wrong: readonly (readonly [WantedValue, ScannedValue])[];
  /** Values of which the exact words are known, and those cut out the same. */
  readonly worded: number;
  readonly cut: number;
}

const isSame = (wanted: WantedValue, value: ScannedValue): boolean =>
  wanted.amount === value.amount && wanted.to === value.to && wanted.qualifier === value.qualifier;

/** Pairs both lists in their order, as many pairs as there can be. */
export function pairsOf(
  wanted: readonly WantedValue[],
  values: readonly ScannedValue[],
): readonly (readonly [WantedValue, ScannedValue])[] {
  type Pairs = readonly (readonly [WantedValue, ScannedValue])[];
  let row: readonly Pairs[] = Array.from({ length: values.length + 1 }, () => []);
  for (const each of wanted) {
    const next: Pairs[] = [[]];
    values.forEach((value, at) => {
      const taken: Pairs = isSame(each, value) ? [...(row[at] ?? []), [each, value]] : [];
      const options = [row[at + 1] ?? [], next[at] ?? [], taken];
      next.push(options.reduce((best, one) => (one.length > best.length ? one : best)));
    });
    row = next;
  }
  return row.at(-1) ?? [];
}

/** Counts what a scan has found of one text. */
export function scoreOf(wanted: readonly WantedValue[], values: readonly ScannedValue[]): Score {
  const pairs = pairsOf(wanted, values);
  const met = new Set<unknown>(pairs.flat());
  const named = wanted.filter(({ indicator, optional }) => indicator !== null && !optional);
  const isRight = ([{ indicator, also = [] }, value]: (typeof pairs)[number]): boolean =>
    [indicator, ...also].includes(value.proposals[0]?.indicator ?? '');
  const judged = pairs.filter(([each]) => named.includes(each));
  const must = wanted.filter(({ optional }) => optional === undefined);
  return {
    wanted: must.length,
    found: must.filter((each) => met.has(each)).length,
    invented: values.filter((value) => !met.has(value)),
    missed: must.filter((each) => !met.has(each)),
    named: named.length,
    right: judged.filter(isRight).length,
    wrong: judged.filter((pair) => !isRight(pair)),
    worded: pairs.filter(([{ text }]) => text !== undefined).length,
    cut: pairs.filter(([{ text }, value]) => text === value.text).length,
  };
}

/** The scores of several texts as one. */
export const totalOf = (scores: readonly Score[]): Score => ({
  wanted: scores.reduce((sum, { wanted }) => sum + wanted, 0),
  found: scores.reduce((sum, { found }) => sum + found, 0),
  invented: scores.flatMap(({ invented }) => invented),
  missed: scores.flatMap(({ missed }) => missed),
  named: scores.reduce((sum, { named }) => sum + named, 0),
  right: scores.reduce((sum, { right }) => sum + right, 0),
  wrong: scores.flatMap(({ wrong }) => wrong),
  worded: scores.reduce((sum, { worded }) => sum + worded, 0),
  cut: scores.reduce((sum, { cut }) => sum + cut, 0),
});

/** Found of all to be found, and of all that were scanned, and first indicators that are right. */
export const ratesOf = ({ wanted, found, invented, named, right }: Score) => ({
  recall: found / wanted,
  precision: found / (found + invented.length),
  firstIndicator: right / named,
});
