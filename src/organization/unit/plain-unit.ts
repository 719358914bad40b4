import { isCalendarDate } from '#room/time';
import type { Interval } from './interval.js';
import { intervalOf } from './half-open.js';
import { isPlainText } from './plain-letters.js';
import type { Unit } from './unit.js';

const none = Object.freeze([]);

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && isPlainText(value);

/** Looks at each text once: units beside each other share their kind, level and parent. */
function sharedTexts(): (value: unknown) => value is string | undefined {
  const known = new Set<unknown>();
  let last: unknown;
  return (value): value is string | undefined => {
    if (value === undefined || value === last) return true;
    if (!known.has(value)) {
      if (!isPlain(value)) return false;
      known.add(value);
    }
    last = value;
    return true;
  };
}

const isDay = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && isCalendarDate(value));

/** One span of days as a half-open interval, or null. */
function spanOf(validity: unknown): Interval | null {
  if (!isRecord(validity) || Object.getPrototypeOf(validity) !== Object.prototype) return null;
  const { from, to } = validity;
  if (!isDay(from) || !isDay(to)) return null;
  for (const field in validity) if (field !== 'from' && field !== 'to') return null;
  return intervalOf({ from, to });
}

function spansOf(validity: unknown): readonly Interval[] | null {
  const span = spanOf(validity);
  return span === null ? null : Object.freeze([Object.freeze(span)]);
}

/** The fields that most rows have come first: this is asked for each field of each row. */
function hasOtherFields(row: Row): boolean {
  for (const field in row) {
    switch (field) {
      case 'id':
      case 'name':
      case 'level':
      case 'parent':
      case 'kind':
      case 'validity':
      case 'category':
      case 'serves':
      case 'symbol':
        continue;
      default:
        return true;
    }
  }
  return false;
}

/** Reads the validity of many rows; most share one of a few spans. */
export function spanReader(): (validity: unknown) => readonly Interval[] | null {
  const known = new Map<unknown, readonly Interval[]>([[undefined, none]]);
  let [last, lastRead]: readonly [unknown, readonly Interval[]] = [undefined, none];
  return (validity) => {
    // Rows beside each other share theirs.
    if (validity === last) return lastRead;
    const read = known.get(validity) ?? spansOf(validity);
    if (read === null) return null;
    known.set(validity, read);
    [last, lastRead] = [validity, read];
    return read;
  };
}

/** A row whose fields are those of a unit, its texts not yet looked at. */
function fieldsOf(row: unknown): Row | null {
  return isRecord(row) && !hasOtherFields(row) ? row : null;
}

/**
 * Reads the many units that have nothing but an id, a name, a few plain texts and a span of days,
 * without a schema, which takes ten times as long.
 *
 * @returns Gives the unit of a row, or null for a row that the schema has to look at.
 */
export function plainUnitReader(): (row: unknown) => Unit | null {
  const spans = spanReader();
  const [isKind, isLevel, isUnit] = [sharedTexts(), sharedTexts(), sharedTexts()];
  return (row) => {
    const given = fieldsOf(row);
    if (given === null) return null;
    const { id, name, category = 'place', kind, level, parent, serves, symbol } = given;
    const validity = spans(given['validity']);
    if (!isPlain(id) || !isPlain(name) || validity === null) return null;
    if (category !== 'place' && category !== 'organization') return null;
    if (!isKind(kind) || !isLevel(level) || !isUnit(parent)) return null;
    if (!isUnit(serves) || !isKind(symbol)) return null;
    // One literal for all: engines read and freeze objects of one shape fastest.
    // prettier-ignore
    return Object.freeze({
      id, name: Object.freeze({ vi: name }), category, kind, level, parent, serves, symbol,
      aliases: none, codes: none, validity, history: none,
    });
  };
}
