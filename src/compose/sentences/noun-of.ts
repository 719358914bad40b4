import type { Indicator } from '#room/indicators';
import type { Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import type { Language } from '#room/text';
import { uncapitalized } from '../frame/uncapitalized.js';

/** The words of a language that names are taken apart by. */
export interface NounWords {
  readonly language: Language;
  readonly labels: Pick<Labels, 'countPrefixes' | 'totalPrefixes' | 'keepsCapital'>;
}

/** The words of a label that holds several. */
export const listOf = (words: string): readonly string[] =>
  words.split('|').filter((word) => word !== '');

/** A name within a sentence; what is a proper name keeps its capital. */
export const withinSentence = (name: string, { labels }: NounWords): string =>
  listOf(labels.keepsCapital).some((word) => name.startsWith(word)) ? name : uncapitalized(name);

/** The name of an indicator without “Số”, “Tổng số”: “tổ hòa giải”; null where it has neither. */
export function thingsOf({ name }: Indicator, words: NounWords): string | null {
  const told = nameIn(name, words.language);
  const { countPrefixes, totalPrefixes } = words.labels;
  const prefix = listOf(`${countPrefixes}|${totalPrefixes}`).find((one) => told.startsWith(one));
  return prefix === undefined ? null : withinSentence(told.slice(prefix.length), words);
}

/** The name of an indicator within a sentence, without “Số” where it has that. */
export const nounOf = (indicator: Indicator, words: NounWords): string =>
  thingsOf(indicator, words) ?? withinSentence(nameIn(indicator.name, words.language), words);

/**
 * What stands behind a number, where the name of an indicator is that of the things counted: “545 tổ
 * hòa giải”. Null where the name says something else: “Số tiền thu hồi”, “Tổng số đơn”.
 */
export function countedNoun(indicator: Indicator, words: NounWords): string | null {
  const { kind, money, decimals, name, unit } = indicator;
  if (kind === 'ratio' || money || words.labels.countPrefixes === '') return null;
  const told = nameIn(name, words.language);
  if (listOf(words.labels.totalPrefixes).some((one) => told.startsWith(one))) return null;
  const noun = nounOf(indicator, words);
  const measure = nameIn(unit, words.language);
  if (measure !== '' && noun.startsWith(`${measure} `)) return noun;
  const counts = listOf(words.labels.countPrefixes).some((one) => told.startsWith(one));
  return counts && decimals === 0 ? noun : null;
}
