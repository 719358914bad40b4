import * as danvan from '../support/everything.js';
import * as collect from 'danvan/collect';
import * as democracy from 'danvan/democracy';
import * as forms from 'danvan/forms';
import * as workflow from 'danvan/workflow';
import { deepFreeze } from '#inside/kit';
import { laterSamples } from './later-samples.js';
import { letterSamples } from './letter-samples.js';
import { stopwatch } from '../support/stopwatch.js';
import { isSame, snapshotOf } from './snapshot.js';

/** What went wrong in one call, or null. */
export type Fault = string | null;

// A door that answers later is asked by itself, in fuzz-streams.ts.
const isDoor = (name: string): boolean =>
  name !== 'readDataset' &&
  (/^(?:read|create|define|check|parse|match|rollUp|hide)[A-Z]/.test(name) ||
    others.has(name) ||
    Object.hasOwn(letterSamples, name));

/** Doors that are called otherwise. */
const others: ReadonlySet<string> = new Set([
  'exportFinding',
  'acknowledge',
  'openFindings',
  'effective',
  'submittedReports',
  'submissionCompleteness',
  'submissionState',
  'figureHistory',
  'approvalStandings',
  'approve',
  'moveSubmission',
  'diff',
  'collectedSubmissions',
  'blankForm',
  'formSheet',
]);

/** Whether a door gives a promise, whose faults nobody would see here. */
const isLater = (name: string, door: unknown): boolean =>
  Object.hasOwn(laterSamples, name) ||
  Object.prototype.toString.call(door) === '[object AsyncFunction]';

/** The doors of the package that take data, by name. */
export const doors: ReadonlyMap<string, (...values: readonly unknown[]) => unknown> = new Map(
  Object.entries({ ...danvan, ...collect, ...democracy, ...forms, ...workflow }).flatMap(
    ([name, door]) =>
      // The doors take what no type allows: that is what is tried.
      typeof door === 'function' && isDoor(name) && !isLater(name, door)
        ? [[name, door as never]]
        : [],
  ),
);

/** Where a message says what it is about, ids and places differ; faults of one kind are one. */
const kindOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message.split('\n')[0]?.slice(0, 90)}`
    : 'no Error';

/** In milliseconds. */
const slowest = 2000;

/** Freezes what can be frozen. */
export function frozen<Value>(value: Value): Value {
  try {
    return deepFreeze(value);
  } catch {
    // A proxy or a getter that throws.
    return value;
  }
}

/** What a call did, and how long it took. */
export interface Called {
  readonly fault: Fault;
  readonly milliseconds: number;
}

/** Calls a door, and looks at its arguments before and after. */
export function callDoor(name: string, values: readonly unknown[]): Called {
  const before = snapshotOf(values);
  const took = stopwatch();
  let fault: Fault = null;
  try {
    doors.get(name)?.(...values);
  } catch (error) {
    if (!danvan.isDanvanError(error)) fault = kindOf(error);
  }
  const milliseconds = took();
  if (milliseconds > slowest) fault ??= `slower than ${slowest} ms`;
  if (!isSame(before, snapshotOf(values))) fault ??= 'changed its input';
  return { fault, milliseconds };
}
