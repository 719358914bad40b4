import { kindOf } from '#room/findings';
import { refuse } from './refuse.js';

/** Checks one value; `path` leads to it and is the same array for a whole document. */
export interface ShapeCheck {
  (value: unknown, path: (string | number)[]): void;
  /** Whether the value may be absent. */
  readonly isOptional?: boolean;
}

/** A value with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'object';
}

export const text: ShapeCheck = (value, path) => {
  if (typeof value !== 'string') refuse(path, 'must be a text');
};

export const flag: ShapeCheck = (value, path) => {
  if (typeof value !== 'boolean') refuse(path, 'must be true or false');
};

/** A number above zero that sums and shares of it can be worked out with. */
export const measure =
  (least: number, most: number): ShapeCheck =>
  (value, path) => {
    if (typeof value !== 'number' || !(value > 0)) refuse(path, 'must be a number above zero');
    if (value < least || value > most) {
      refuse(path, `must be a number from ${least} to ${most}`);
    }
  };

/** What is printed on each page, or over each part of a table, is short. */
export const repeatedText: ShapeCheck = (value, path) => {
  text(value, path);
  if (String(value).length > longestRepeated) {
    refuse(path, `must be a text of at most ${longestRepeated} characters`);
  }
};

const longestRepeated = 2000;

export const wholeNumber: ShapeCheck = (value, path) => {
  const isWhole = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  if (!isWhole) refuse(path, 'must be a whole number, 0 or more');
};

export const oneOf =
  (...allowed: readonly unknown[]): ShapeCheck =>
  (value, path) => {
    if (!allowed.includes(value)) refuse(path, `must be one of ${allowed.join(', ')}`);
  };

export const optional = (check: ShapeCheck): ShapeCheck => {
  const whereGiven: ShapeCheck = (value, path) => {
    if (value !== undefined) check(value, path);
  };
  return Object.assign(whereGiven, { isOptional: true });
};

export const listOf =
  (check: ShapeCheck): ShapeCheck =>
  (value, path) => {
    if (!Array.isArray(value)) return refuse(path, 'must be a list');
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      check(value[index], path);
      path.pop();
    }
  };

export const mapOf =
  (check: ShapeCheck): ShapeCheck =>
  (value, path) => {
    if (!isRecord(value)) return refuse(path, 'must be an object');
    for (const key of Object.keys(value)) {
      path.push(key);
      check(value[key], path);
      path.pop();
    }
  };

/** Fields that are not named are left alone: a newer version may have more. */
export function recordOf(fields: Readonly<Record<string, ShapeCheck>>): ShapeCheck {
  const checks = Object.entries(fields);
  return (value, path) => {
    if (!isRecord(value)) return refuse(path, 'must be an object');
    for (const [key, check] of checks) {
      const item = value[key];
      // Most fields of a cell are absent, and there are many cells.
      if (item === undefined && check.isOptional === true) continue;
      path.push(key);
      check(item, path);
      path.pop();
    }
  };
}

/** Picks the check by the word in one field; words without a check go to `otherwise`. */
export const byField =
  (
    field: string,
    checks: Readonly<Record<string, ShapeCheck>>,
    otherwise: ShapeCheck,
  ): ShapeCheck =>
  (value, path) => {
    const word = isRecord(value) ? value[field] : undefined;
    if (typeof word !== 'string') return refuse(path, `must be an object with a ${field}`);
    const check = Object.hasOwn(checks, word) ? checks[word] : undefined;
    (check ?? otherwise)(value, path);
  };
