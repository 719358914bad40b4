import { bracketedHeading, dongOf, matchKey, type KeysOf } from '#room/text';
import type { FormColumn } from '../../definition/form-column.js';
import type { KeyedColumn } from './keyed-column.js';

/** What a unit of measure is known by: signs have no key. */
const measureKey = (text: string): string => matchKey(text) || text.trim();

const namesOf = ({ unit }: FormColumn): readonly string[] =>
  [unit?.vi, unit?.en].flatMap((name) => (name === undefined ? [] : measureKey(name)));

/**
 * Keys of headings that end with a unit of measure, also without it: “Kinh phí (triệu đồng)” is
 * “Kinh phí” of a form that says what it counts in. Whether it is the same unit is looked at later.
 */
export function measuredKeys(keysOf: KeysOf, columns: readonly KeyedColumn[]): KeysOf {
  const measured = columns.filter(({ column }) => column.unit !== undefined);
  const known = new Set(
    measured.flatMap(({ path, joined }) => [...(path.at(-1) ?? []), ...joined]),
  );
  const units = new Set(measured.flatMap(({ column }) => namesOf(column)));
  return (text) => {
    const keys = keysOf(text);
    const parted = bracketedHeading(text);
    if (parted === undefined) return keys;
    const plain = keysOf(parted.name);
    if (!plain.some((key) => known.has(key))) return keys;
    const isMeasure = dongOf(parted.said) !== undefined || units.has(measureKey(parted.said));
    return isMeasure ? [...keys, ...plain] : keys;
  };
}

/** Whether a unit of measure is that of a column, by its name. */
export const isUnitOf = (said: string, column: FormColumn): boolean =>
  namesOf(column).includes(measureKey(said));
