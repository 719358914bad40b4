import type { Unit } from './unit.js';

const none = Object.freeze([]);
const textFields: ReadonlySet<string> = new Set([
  'id',
  'name',
  'kind',
  'level',
  'parent',
  'serves',
  'symbol',
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that reading would leave as it is. */
const isClean = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value === value.trim() &&
  value === value.normalize('NFC');

/** The texts of a row that has nothing but clean texts, or null. */
function textsOf(row: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | null {
  const texts: Record<string, string> = {};
  for (const field of Object.keys(row)) {
    const value = row[field];
    if (value === undefined) continue;
    if (!isClean(value) || !(textFields.has(field) || field === 'category')) return null;
    texts[field] = value;
  }
  return texts;
}

/**
 * Reads the many units that have nothing but an id, a name and a few plain texts, without a schema.
 *
 * @returns The unit, or null for a row that the schema has to look at.
 */
export function plainUnit(row: unknown): Unit | null {
  const texts = isRecord(row) ? textsOf(row) : null;
  if (texts === null) return null;
  const { id, name, category = 'place', ...others } = texts;
  if (id === undefined || name === undefined) return null;
  if (category !== 'place' && category !== 'organization') return null;
  return Object.freeze({
    id,
    name: Object.freeze({ vi: name }),
    category,
    ...others,
    aliases: none,
    codes: none,
    validity: none,
    history: none,
  });
}
