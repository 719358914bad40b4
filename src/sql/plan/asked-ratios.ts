import {
  countsLast,
  termIndicators,
  whyNoIndicator,
  whyNoRatio,
  type PushedContext,
} from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import type { SqlResidual } from './sql-plan.js';

/** A ratio whose terms are added in the database, by numbers of indicators. */
export interface AskedRatio {
  readonly key: number;
  readonly above: number;
  readonly below: number;
  readonly areStates: boolean;
  /** The least number of those that ratios bind together: what is in doubt of one is of all. */
  readonly group: number;
}

/** Finds indicators and their terms by their numbers. */
export interface Numbered {
  readonly keyOf: (indicator: Indicator) => number;
  readonly termsOf: (
    indicator: Indicator,
  ) => { readonly above: Indicator; readonly below: Indicator } | null;
}

/** Numbers the indicators of a context. */
export function numbered({ indicators }: Pick<PushedContext, 'indicators'>): Numbered {
  const indicatorPlaces = new Map(indicators.map(({ code }, place) => [code, place]));
  return {
    keyOf: ({ code }) => indicatorPlaces.get(code) ?? -1,
    termsOf: (indicator) => termIndicators({ indicators, indicatorPlaces }, indicator),
  };
}

const isRatio = ({ combine, kind }: Indicator): boolean =>
  combine.unit === 'recompute' || kind === 'ratio';

/** Numbers of indicators, and of the terms of those that are recomputed. */
export function withTerms(
  { keyOf, termsOf }: Numbered,
  indicators: readonly Indicator[],
): ReadonlySet<number> {
  const all = indicators.flatMap((indicator) => {
    const terms = termsOf(indicator);
    return terms === null ? [indicator] : [indicator, terms.above, terms.below];
  });
  return new Set(all.map(keyOf));
}

/** Which indicators are asked, and whether their totals are. */
export interface AskedIndicators {
  readonly indicators: readonly Indicator[];
  readonly areTotals: boolean;
}

/** Why an indicator travels whole by itself. */
function whyAlone(context: PushedContext, { termsOf }: Numbered, areTotals: boolean) {
  return (indicator: Indicator): SqlResidual['reason'] | null => {
    if (!isRatio(indicator)) return whyNoIndicator(context, indicator);
    return areTotals ? whyNoRatio(context, indicator, termsOf(indicator)) : 'categories';
  };
}

/** Why indicators travel whole: by themselves, or since a term of theirs does. */
export function whyWhole(
  context: PushedContext,
  numbers: Numbered,
  { indicators, areTotals }: AskedIndicators,
): readonly SqlResidual[] {
  const { keyOf, termsOf } = numbers;
  const whyOf = whyAlone(context, numbers, areTotals);
  const reasons = new Map(indicators.map((indicator) => [indicator, whyOf(indicator)]));
  for (let isOpen = true; isOpen;) {
    isOpen = false;
    const left = indicators.filter((indicator) => reasons.get(indicator) !== null);
    const whole = withTerms(numbers, left);
    for (const indicator of indicators) {
      const terms = termsOf(indicator);
      if (reasons.get(indicator) !== null || terms === null) continue;
      if (!whole.has(keyOf(terms.above)) && !whole.has(keyOf(terms.below))) continue;
      reasons.set(indicator, 'ratio');
      isOpen = true;
    }
  }
  return indicators.flatMap((indicator) => {
    const reason = reasons.get(indicator) ?? null;
    return reason === null ? [] : [{ indicator: indicator.code, reason }];
  });
}

/** Those that ratios bind together, each with the least number among them. */
function groupsOf(ratios: readonly Omit<AskedRatio, 'group'>[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const groupOf = (key: number): number => groups.get(key) ?? key;
  for (const { key, above, below } of ratios) {
    const bound = new Set([key, above, below].map(groupOf));
    const least = Math.min(...bound);
    for (const one of [key, above, below]) groups.set(one, least);
    for (const [one, group] of groups) if (bound.has(group)) groups.set(one, least);
  }
  return groups;
}

/** Some indicators, and those that ratios bind to them: what is in doubt of one is so of all. */
export function boundTo(
  ratios: readonly AskedRatio[],
  keys: Iterable<number>,
): ReadonlySet<number> {
  const found = new Set(keys);
  const all = ratios.map(({ key, above, below, group }) => ({ group, of: [key, above, below] }));
  const groups = new Set(
    all.flatMap(({ group, of }) => (of.some((key) => found.has(key)) ? [group] : [])),
  );
  return new Set([...found, ...all.flatMap(({ group, of }) => (groups.has(group) ? of : []))]);
}

/** The ratios among some indicators, with their terms. */
export function askedRatios(
  { keyOf, termsOf }: Numbered,
  indicators: readonly Indicator[],
): readonly AskedRatio[] {
  const ratios = indicators.flatMap((indicator) => {
    const terms = isRatio(indicator) ? termsOf(indicator) : null;
    if (terms === null) return [];
    const { above, below } = terms;
    const areStates = countsLast(above);
    return [{ key: keyOf(indicator), above: keyOf(above), below: keyOf(below), areStates }];
  });
  const groups = groupsOf(ratios);
  return ratios.map((ratio) => ({ ...ratio, group: groups.get(ratio.key) ?? ratio.key }));
}
