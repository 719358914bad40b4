import { groupBy } from '#room/kit';
import { matchKey } from '#room/text';
import type { NameAbbreviation } from '../unit/name-abbreviation.js';
import type { UnitMatcherOptions } from './unit-match.js';

/** Readings of one name; words that may be read in several ways multiply. */
const mostReadings = 24;

/** The type prefixes and the abbreviations, by their keys. */
export interface NameWords {
  readonly typeById: ReadonlyMap<string, string>;
  /** The longest first, so that “thị xã” is not taken for another. */
  readonly types: readonly string[];
  readonly abbreviations: ReadonlyMap<string, readonly NameAbbreviation[]>;
  /** The keys of abbreviations of several words. */
  readonly phrases: readonly string[];
}

/** A name as a key, with short forms written out or left. */
export interface Reading {
  readonly key: string;
  readonly expanded: boolean;
}

/** The key of a name; “phường 01” is “phường 1”. */
export const nameKey = (text: string): string =>
  matchKey(text).replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, '');

/** A key without its marks: what is left of it on a keyboard without Vietnamese. */
export const withoutMarks = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\u0111', 'd');

/** Prepares the words that names are read with. */
export function nameWords({ kinds = [], abbreviations = [] }: UnitMatcherOptions): NameWords {
  const places = kinds.filter(({ category }) => category === 'place');
  const typeById = new Map(places.map(({ id, name }) => [id, nameKey(name.vi)]));
  const types = [...new Set(typeById.values())].toSorted((a, b) => b.length - a.length);
  const byKey = groupBy(abbreviations, ({ short }) => nameKey(short));
  const phrases = [...byKey.keys()].filter((key) => key.includes(' '));
  return { typeById, types, abbreviations: byKey, phrases };
}

const country = ' vi\u1EC7t nam';

/** A key without the name of the country, which names of organizations may leave out; or null. */
export const withoutCountry = (key: string): string | null =>
  ` ${key} `.includes(`${country} `) && !key.startsWith(country.trim())
    ? ` ${key} `.replace(`${country} `, ' ').trim()
    : null;

/** What a word may stand for, itself included. */
function sensesOf(word: string, at: number, { abbreviations }: NameWords): readonly Reading[] {
  const itself = { key: word, expanded: false };
  const parts = at === 0 ? /^(\p{L}+)(\d+)$/u.exec(word) : null;
  const [, short = word, number = ''] = parts ?? [];
  const known = abbreviations.get(short) ?? [];
  const usable = known.filter(({ onlyFirst = false }) => at === 0 || !onlyFirst);
  const senses = usable.flatMap(({ full }) => full.map((each) => nameKey(`${each} ${number}`)));
  return [itself, ...senses.map((key) => ({ key, expanded: true }))];
}

/** A key as it is, and with a short form of several words written out: “tỉnh đoàn”. */
function phrasesOf(key: string, { phrases, abbreviations }: NameWords): readonly Reading[] {
  const found = phrases.find((each) => ` ${key} `.includes(` ${each} `));
  const full = (abbreviations.get(found ?? '') ?? []).flatMap((each) => each.full);
  const written = full.map((each) => ` ${key} `.replace(` ${found} `, ` ${nameKey(each)} `).trim());
  return [{ key, expanded: false }, ...written.map((each) => ({ key: each, expanded: true }))];
}

/** The ways to read a text, as it stands first. */
export const readingsOf = (text: string, words: NameWords): readonly Reading[] =>
  phrasesOf(nameKey(text), words).flatMap(({ key, expanded }) =>
    wordReadings(key, words).map((each) => ({ ...each, expanded: expanded || each.expanded })),
  );

/** The ways to read the words of a key, one by one. */
function wordReadings(text: string, words: NameWords): readonly Reading[] {
  let readings: readonly Reading[] = [{ key: '', expanded: false }];
  for (const [at, word] of text.split(' ').entries()) {
    const senses = sensesOf(word, at, words);
    const longer = readings.flatMap((start) =>
      senses.map(({ key, expanded }) => ({
        key: start.key === '' ? key : `${start.key} ${key}`,
        expanded: expanded || start.expanded,
      })),
    );
    readings = longer.slice(0, mostReadings);
  }
  return readings;
}

/** Splits the type prefix off a key; null where there is none or nothing else. */
export function typeSplit(
  key: string,
  { types }: NameWords,
): { type: string; bare: string } | null {
  const type = types.find((each) => key.startsWith(`${each} `));
  return type === undefined ? null : { type, bare: key.slice(type.length + 1) };
}
