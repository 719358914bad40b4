import { languages, matchKey } from '#room/text';
import type { Interval } from '../unit/interval.js';
import type { Name } from '../unit/name.js';
import { readingsOf, typeSplit, withoutCountry, type NameWords } from './name-words.js';
import type { Unit } from '../unit/unit.js';

/** The type words of a unit, each with the days in which it is of that type; none means now. */
export interface SpellingType {
  readonly type: string;
  readonly days: Interval | null;
}

/** One way to write a unit: the key that it is found by and what it is. */
export interface UnitSpelling {
  readonly unit: Unit;
  readonly key: string;
  readonly written: string;
  readonly source: 'name' | 'alias' | 'code';
  /** Whether the type prefix was taken off the name. */
  readonly bare: boolean;
  /** Whether the name of the place at its end was taken off. */
  readonly placeless: boolean;
  /** Whether the type of the place was taken off with its name: it means the place asked in. */
  readonly typeless?: boolean;
  readonly expanded: boolean;
  readonly types: readonly SpellingType[];
  /** The type that the name itself begins with, where it is left out of the key. */
  readonly ownType?: string;
  /** The days of the spelling; null for the name that holds outside of `others`. */
  readonly days: Interval | null;
  readonly others: readonly Interval[];
}

type Written = Pick<UnitSpelling, 'written' | 'source' | 'days' | 'others'>;

const textsOf = (name: Name | undefined): readonly string[] =>
  languages.flatMap((language) => name?.[language] ?? []);

/** The name or short name of a unit and what it was at other times. */
function namesOf(unit: Unit, field: 'name' | 'shortName'): readonly Written[] {
  const states = unit.history.filter((state) => state[field] !== undefined);
  const now = textsOf(unit[field]).map((written) => ({
    written,
    source: 'name' as const,
    days: null,
    others: states,
  }));
  const then = states.flatMap((state) =>
    textsOf(state[field]).map((written) => ({
      written,
      source: 'name' as const,
      days: state,
      others: [],
    })),
  );
  return [...now, ...then];
}

function typesOf({ kind, history }: Unit, { typeById }: NameWords): readonly SpellingType[] {
  const now = kind === undefined ? undefined : typeById.get(kind);
  const then = history.flatMap((state) => {
    const type = state.kind === undefined ? undefined : typeById.get(state.kind);
    return type === undefined ? [] : [{ type, days: state }];
  });
  return now === undefined ? then : [{ type: now, days: null }, ...then];
}

/** A key without the name of its place at the end: “ủy ban … tỉnh” in the province itself. */
const placelessKey = (key: string, places: readonly string[]): string | null => {
  const place = places.find((each) => key.endsWith(` ${each}`));
  return place === undefined ? null : key.slice(0, -place.length - 1);
};

const aliasesOf = ({ aliases }: Unit): readonly Written[] =>
  aliases.map((alias) => ({ written: alias.name, source: 'alias', days: alias, others: [] }));

const codesOf = ({ codes }: Unit): readonly Written[] =>
  codes.map((code) => ({ written: code.code, source: 'code', days: code, others: [] }));

/** A spelling of each way to read a name: whole, without its type prefix, without its place. */
function namedSpellings(
  plain: Omit<UnitSpelling, 'key' | 'expanded' | keyof Written>,
  name: Written,
  { words, places }: { readonly words: NameWords; readonly places: readonly string[] },
): readonly UnitSpelling[] {
  return readingsOf(name.written, words).flatMap(({ key, expanded }) => {
    const whole = { ...plain, ...name, key, expanded };
    const split = plain.unit.category === 'place' ? typeSplit(key, words) : null;
    return [
      whole,
      ...(split ? [{ ...whole, key: split.bare, bare: true, ownType: split.type }] : []),
      ...(plain.unit.category === 'place' ? [] : shortSpellings(whole, words, places)),
    ];
  });
}

/** An organization without its place, with or without the type of the place, and its country. */
function shortSpellings(
  whole: UnitSpelling,
  { types }: NameWords,
  places: readonly string[],
): readonly UnitSpelling[] {
  const short = placelessKey(whole.key, places);
  const type = types.find((each) => short?.endsWith(` ${each}`));
  const shorter: readonly UnitSpelling[] = [
    ...(short === null ? [] : [{ ...whole, key: short, placeless: true }]),
    ...(short === null || type === undefined
      ? []
      : [{ ...whole, key: short.slice(0, -type.length - 1), placeless: true, typeless: true }]),
  ];
  const abroad = [whole, ...shorter].flatMap((each) => {
    const key = withoutCountry(each.key);
    return key === null ? [] : [{ ...each, key, placeless: true }];
  });
  return [...shorter, ...abroad];
}

/**
 * Every way to write a unit: names of all times, aliases, codes.
 *
 * @param places - The names of the places that an organization may leave out, bare.
 */
export function spellingsOf(
  unit: Unit,
  words: NameWords,
  places: readonly string[],
): readonly UnitSpelling[] {
  const plain = { unit, bare: false, placeless: false, types: typesOf(unit, words) };
  const names = [...namesOf(unit, 'name'), ...namesOf(unit, 'shortName'), ...aliasesOf(unit)];
  const named = names.flatMap((name) => namedSpellings(plain, name, { words, places }));
  const codes = codesOf(unit).map((code) => ({
    ...plain,
    ...code,
    // A code keeps its zeros: “01” is not “1”.
    key: matchKey(code.written),
    expanded: false,
  }));
  return [...named, ...codes].filter(({ key }) => key !== '');
}
