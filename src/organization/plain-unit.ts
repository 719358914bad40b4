import { isCalendarDate } from '../time/index.js';
import type { Interval } from './interval.js';
import { intervalOf } from './intervals.js';
import type { Unit } from './unit.js';

const none = Object.freeze([]);

const fields: ReadonlySet<string> = new Set([
  'id',
  'name',
  'category',
  'kind',
  'level',
  'parent',
  'serves',
  'symbol',
  'validity',
]);

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Latin letters and the Vietnamese ones: such a text is in NFC as it stands. */
const composed = /^[\u0020-\u02ff\u1ea0-\u1ef9]+$/;

/** A text that reading would leave as it is. */
const isClean = (value: unknown): value is string =>
  typeof value === 'string' && composed.test(value) && value === value.trim();

const isCleanIfAny = (value: unknown): value is string | undefined =>
  value === undefined || isClean(value);

const isDay = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && isCalendarDate(value));

/** One span of days as a half-open interval, or null. */
function spanOf(validity: unknown): Interval | null {
  if (!isRecord(validity)) return null;
  const { from, to } = validity;
  if (!isDay(from) || !isDay(to)) return null;
  for (const field in validity) if (field !== 'from' && field !== 'to') return null;
  return intervalOf({ from, to });
}

function hasOtherFields(row: Row): boolean {
  for (const field in row) if (!fields.has(field)) return true;
  return false;
}

/** Reads the validity of many rows; most share one of a few spans. */
export function spanReader(): (validity: unknown) => readonly Interval[] | null {
  const known = new Map<unknown, readonly Interval[]>();
  return (validity) => {
    if (validity === undefined) return none;
    const read = known.get(validity);
    if (read !== undefined) return read;
    const span = spanOf(validity);
    if (span === null) return null;
    const spans = Object.freeze([Object.freeze(span)]);
    known.set(validity, spans);
    return spans;
  };
}

/**
 * Reads the many units that have nothing but an id, a name, a few plain texts and a span of days,
 * without a schema, which takes ten times as long.
 *
 * @returns The unit, or null for a row that the schema has to look at.
 */
export function plainUnit(row: unknown, spans: ReturnType<typeof spanReader>): Unit | null {
  if (!isRecord(row) || hasOtherFields(row)) return null;
  const { id, name, category = 'place', kind, level, parent, serves, symbol } = row;
  const validity = spans(row['validity']);
  if (!isClean(id) || !isClean(name) || validity === null) return null;
  if (category !== 'place' && category !== 'organization') return null;
  if (!isCleanIfAny(kind) || !isCleanIfAny(level) || !isCleanIfAny(parent)) return null;
  if (!isCleanIfAny(serves) || !isCleanIfAny(symbol)) return null;
  return Object.freeze({
    id,
    name: { vi: name },
    category,
    kind,
    level,
    parent,
    serves,
    symbol,
    aliases: none,
    codes: none,
    validity,
    history: none,
  });
}
