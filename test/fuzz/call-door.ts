import * as danvan from 'danvan';
import { samples } from './samples.js';

/** What went wrong in one call, or null. */
export type Fault = string | null;

const isDoor = (name: string): boolean =>
  /^(?:read|create|define|check|parse|match)[A-Z]/.test(name);

/** The doors of the package that take data, by name. */
export const doors: ReadonlyMap<string, (...values: readonly unknown[]) => unknown> = new Map(
  Object.entries(danvan).flatMap(([name, door]) =>
    // The doors take what no type allows: that is what is tried.
    typeof door === 'function' && isDoor(name) ? [[name, door as never]] : [],
  ),
);

/** Where a message says what it is about, ids and places differ; faults of one kind are one. */
const kindOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message.split('\n')[0]?.slice(0, 90)}`
    : 'no Error';

const slowest = 2000;

function snapshot(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    // What cannot be copied cannot be compared.
    return null;
  }
}

/** Calls a door with a value in place of its first good argument. */
export function callDoor(name: string, value: unknown): Fault {
  const [, ...options] = samples[name] ?? [];
  const before = snapshot(value);
  const start = performance.now();
  try {
    doors.get(name)?.(value, ...options);
  } catch (error) {
    if (!danvan.isDanvanError(error)) return kindOf(error);
  }
  if (performance.now() - start > slowest) return `slower than ${slowest} ms`;
  return before === null || before === snapshot(value) ? null : 'changed its input';
}
