import { countingWord, matchKey, ownersWord } from '#room/text';
import type { Indicator } from '../indicator.js';
import { termsOf, wordsOf } from './terms-of.js';

/** One name of an indicator, ready to be looked for. */
export interface Wording {
  readonly indicator: Indicator;
  readonly name: string;
  readonly words: readonly string[];
  readonly terms: readonly string[];
  /** The units of the indicator, folded; it may list several: “thôn, tổ dân phố”. */
  readonly units: readonly string[];
  /** The terms of what is counted, without those that say whose it is. */
  readonly core: ReadonlySet<string>;
}

/** “Số tổ hòa giải” and “tổ hòa giải” are one wording. */
export function wordingsOf(indicator: Indicator): readonly Wording[] {
  const names = [indicator.name.vi, ...(indicator.otherNames ?? [])];
  const units = indicator.unit.vi.split(',').map(matchKey);
  return names.map((name) => {
    const bare = name.replace(countingWord, '');
    const words = wordsOf(bare);
    const terms = [...new Set(termsOf(words))];
    const core = new Set(termsOf(wordsOf(bare.replace(ownersWord, ''))));
    return { indicator, name, words, terms, units, core };
  });
}
