/** Says what is wrong with a field and the fields below it; `path` leads to it. */
export type FieldCheck = (value: unknown, path: string) => readonly string[];

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

/** What is wrong with the braces of a pattern; undefined where nothing is. */
function problemOfPattern(text: string, places: readonly string[]): string | undefined {
  const rest = text.replace(/\{([^{}]*)\}/g, (all, place: string) =>
    places.includes(place) ? '' : all,
  );
  const [unknown] = rest.match(/\{[^{}]*\}/) ?? [];
  const known = places.map((place) => `"{${place}}"`).join(', ');
  if (unknown !== undefined) return `has the place "${unknown}", and may have ${known}`;
  if (rest.includes('{')) return 'has a "{" that is not closed by "}"';
  return rest.includes('}') ? 'has a "}" without its "{"' : undefined;
}

/** A text whose places in braces are among those named. */
export const pattern =
  (...places: readonly string[]): FieldCheck =>
  (value, path) => {
    const problems = text(value, path);
    if (typeof value !== 'string' || problems.length > 0) return problems;
    const problem = problemOfPattern(value, places);
    return problem === undefined ? [] : [`${path}: ${problem}`];
  };

/** A field that may be absent. */
export const optional =
  (check: FieldCheck): FieldCheck =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

/** A list of `least` to `most` items. */
export const listOf =
  (check: FieldCheck, least: number, most: number): FieldCheck =>
  (value, path) => {
    if (!Array.isArray(value)) return unless(false, value, `${path} must be a list`);
    if (value.length < least || value.length > most) {
      return unless(false, value.length, `${path} must hold ${least} to ${most} items`);
    }
    return Array.from(value).flatMap((item: unknown, at) => check(item, `${path}[${at}]`));
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
export const recordOf =
  (fields: Readonly<Record<string, FieldCheck>>): FieldCheck =>
  (value, path) => {
    if (!isRecord(value)) return unless(false, value, `${path} must be an object`);
    return Object.entries(fields).flatMap(([key, check]) =>
      check(value[key], path === '' ? key : `${path}.${key}`),
    );
  };
