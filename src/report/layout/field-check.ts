import { isDanvanError } from '#room/findings';
import { fillLabel } from '#room/text';

/** Says what is wrong with a field and the fields below it; `path` leads to it. */
export interface FieldCheck {
  (value: unknown, path: string): readonly string[];
  /** The fields that an object has. */
  readonly fields?: Readonly<Record<string, FieldCheck>> | undefined;
  /** What each item of a list is. */
  readonly item?: FieldCheck | undefined;
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.slice(0, 80)}"`;
  return typeof value === 'object' || typeof value === 'function'
    ? `a value of type ${value === null ? 'null' : typeof value}`
    : String(value);
};

const unless = (holds: boolean, value: unknown, demand: string): readonly string[] =>
  holds ? [] : [`${demand}, not ${shown(value)}`];

/** A number from `least` to `most`. */
export const numberIn =
  (least: number, most: number): FieldCheck =>
  (value, path) => {
    const holds = typeof value === 'number' && value >= least && value <= most;
    return unless(holds, value, `${path} must be a number from ${least} to ${most}`);
  };

/** A whole number from `least` to `most`. */
export const wholeIn =
  (least: number, most: number): FieldCheck =>
  (value, path) => {
    const holds =
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return unless(holds, value, `${path} must be a whole number from ${least} to ${most}`);
  };

export const flag: FieldCheck = (value, path) =>
  unless(typeof value === 'boolean', value, `${path} must be true or false`);

/** The longest text that a layout holds. */
const longest = 1000;

export const text: FieldCheck = (value, path) => {
  const holds = typeof value === 'string' && value.length <= longest;
  const found = typeof value === 'string' ? value.length : value;
  return unless(holds, found, `${path} must be a text of at most ${longest} characters`);
};

/** A word of a list. */
export const oneOf =
  (...allowed: readonly unknown[]): FieldCheck =>
  (value, path) =>
    unless(allowed.includes(value), value, `${path} must be one of ${allowed.join(', ')}`);

/** A text whose places in braces are among those named. */
export const pattern =
  (...places: readonly string[]): FieldCheck =>
  (value, path) => {
    const problems = text(value, path);
    if (typeof value !== 'string' || problems.length > 0) return problems;
    try {
      fillLabel(value, Object.fromEntries(places.map((place) => [place, ''])));
      return [];
    } catch (error) {
      if (isDanvanError(error)) return [`${path}: ${error.message.replace(/\.$/, '')}`];
      throw error;
    }
  };

/** A field that may be absent. */
export const optional = (check: FieldCheck): FieldCheck => {
  const { fields, item } = check;
  const inner: FieldCheck = (value, path) => (value === undefined ? [] : check(value, path));
  return Object.assign(inner, { fields, item });
};

/** A list of `least` to `most` items. */
export const listOf = (check: FieldCheck, least: number, most: number): FieldCheck => {
  const list: FieldCheck = (value, path) => {
    if (!Array.isArray(value)) return unless(false, value, `${path} must be a list`);
    if (value.length < least || value.length > most) {
      return unless(false, value.length, `${path} must hold ${least} to ${most} items`);
    }
    return Array.from(value).flatMap((item: unknown, at) => check(item, `${path}[${at}]`));
  };
  return Object.assign(list, { item: check });
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of any keys, at most `most` of them. */
export const mapOf =
  (check: FieldCheck, most: number): FieldCheck =>
  (value, path) => {
    if (!isRecord(value)) return unless(false, value, `${path} must be an object`);
    const keys = Object.keys(value);
    return keys.length > most
      ? unless(false, keys.length, `${path} must hold at most ${most} fields`)
      : keys.flatMap((key) => check(value[key], `${path}.${key}`));
  };

/** An object with these fields; others are left alone, since a newer version may have more. */
export const recordOf = (fields: Readonly<Record<string, FieldCheck>>): FieldCheck => {
  const record: FieldCheck = (value, path) => {
    if (!isRecord(value)) return unless(false, value, `${path} must be an object`);
    return Object.entries(fields).flatMap(([key, check]) =>
      check(value[key], path === '' ? key : `${path}.${key}`),
    );
  };
  return Object.assign(record, { fields });
};

const pathTo = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
};

/** Where a value stands, and how deep. */
interface Place {
  readonly path: string;
  readonly depth: number;
}

const top: Place = { path: '', depth: 0 };

/** Names the fields that nothing asks about, each with those that there are; ten levels deep. */
export function unknownFields(check: FieldCheck, value: unknown, place = top): readonly string[] {
  const { fields, item } = check;
  if (place.depth > 10) return [];
  const within = (key: string | number): Place => ({
    path: pathTo(place.path, key),
    depth: place.depth + 1,
  });
  if (Array.isArray(value) && item !== undefined) {
    return value.flatMap((each, at) => unknownFields(item, each, within(at)));
  }
  if (!isRecord(value) || fields === undefined) return [];
  return Object.keys(value).flatMap((key) => {
    const inner = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (inner !== undefined) return unknownFields(inner, value[key], within(key));
    const { path } = within(key);
    return [`${path} is no field of a layout; there are ${Object.keys(fields).join(', ')}`];
  });
}
