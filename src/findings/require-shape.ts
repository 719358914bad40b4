import type * as z from 'zod/mini';
import { findingsFromZod } from './findings-from-zod.js';
import { shapeFinding } from './findings.js';
import { holdsEndlessList } from './holds-endless-list.js';
import { kindOf } from './kind-of.js';
import { refuseShape } from './refuse-shape.js';

type Issue = z.core.$ZodIssue;

/** Fields that nobody looks at do no harm; a program may keep more than the library needs. */
const isForgiven = (issue: Issue): boolean =>
  issue.code === 'unrecognized_keys' ||
  (issue.code === 'invalid_union' &&
    issue.errors.some((issues) => issues.length > 0 && issues.every(isForgiven)));

function findingsOf(value: unknown, shape: z.ZodMiniType, path: readonly string[]) {
  try {
    // Fields are counted too: some proxies fail only then.
    if (kindOf(value) === 'object') Object.entries(Object(value));
    if (holdsEndlessList(value, shape)) {
      return [shapeFinding('shape/unreadable', { reason: 'large' }, { path })];
    }
    const issues = shape.safeParse(value, { reportInput: true }).error?.issues ?? [];
    return findingsFromZod(
      issues.filter((issue) => !isForgiven(issue)),
      { path },
    );
  } catch {
    // It throws when it is looked at, or holds itself without end.
    return [shapeFinding('shape/unreadable', { reason: 'throws' }, { path })];
  }
}

/**
 * Refuses what is not of its shape, by the name of the argument: values that the library has made
 * come back as they were, and a program that hands in something else is to be mended.
 *
 * @param shape - What the value must hold; further fields are let be.
 * @returns The value itself, no copy.
 */
export function requireShape<Value>(value: Value, shape: z.ZodMiniType, name: string): Value {
  const findings = findingsOf(value, shape, [name]);
  return findings.length === 0 ? value : refuseShape(`"${name}"`, findings);
}
