import type { Name } from '#room/organization';
import type { IndicatorInput } from '#room/indicators';
import { countedIn } from './counted-in.js';

/** A name in both languages, and in what it is counted. */
export type Words = readonly [vi: string, en: string, unit: Name];

/** What a row says beside its code, its words and its kind. */
export type Facts = Partial<
  Omit<IndicatorInput, 'code' | 'name' | 'unit' | 'kind' | 'ratio' | 'otherNames'>
> & {
  /** Words of articles and reports. */
  readonly called?: readonly string[];
};

const rowOf = <Code extends string>(
  code: Code,
  [vi, en, unit]: Words,
  { called, ...facts }: Facts,
) => ({
  code,
  name: { vi, en },
  unit,
  ...(unit === countedIn.dong && { money: true }),
  ...facts,
  ...(called !== undefined && { otherNames: called }),
});

/** What happens within a period, and adds up. */
export const flow = <const Code extends string>(
  code: Code,
  words: Words,
  facts: Facts = {},
): IndicatorInput<Code> => ({
  ...rowOf(code, words, facts),
  kind: 'flow',
});

/** What there is at the end of a period. */
export const stock = <const Code extends string>(
  code: Code,
  words: Words,
  facts: Facts = {},
): IndicatorInput<Code> => ({
  ...rowOf(code, words, facts),
  kind: 'stock',
});

/** How many have done something so far. */
export const coverage = <const Code extends string>(
  code: Code,
  words: Words,
  facts: Facts = {},
): IndicatorInput<Code> => ({
  ...rowOf(code, words, facts),
  kind: 'coverage',
});

/** What a rate says beside its code and its words. */
type RateFacts = Facts & {
  readonly of: readonly [numerator: string, denominator: string];
  /** What it is counted in. Defaults to percent. */
  readonly unit?: Name;
  /** What 1 is printed as. Defaults to 100. */
  readonly factor?: number;
};

/** A rate, recomputed from its terms. */
export const rate = <const Code extends string>(
  code: Code,
  [vi, en]: readonly [vi: string, en: string],
  { of: [numerator, denominator], unit = countedIn.percent, factor = 100, ...facts }: RateFacts,
): IndicatorInput<Code> => ({
  ...rowOf(code, [vi, en, unit], facts),
  kind: 'ratio',
  ratio: { numerator, denominator, factor },
});
