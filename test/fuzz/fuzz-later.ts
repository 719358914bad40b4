import { exportReport, isDanvanError } from 'danvan';
import { zipFiles } from 'danvan/exporter';
import * as collect from 'danvan/collect';
import { annotateWorkbook, fillTemplate, readSheets, writeSheets } from 'danvan/excel';
import * as forms from 'danvan/forms';
import { fillDocument } from 'danvan/word';
import * as workflow from 'danvan/workflow';
import { stopwatch } from '../support/stopwatch.js';
import { spoiltArguments, type FuzzFault, type FuzzRun, type ValueKind } from './fuzz-doors.js';
import { laterSamples } from './later-samples.js';
import { isSame, snapshotOf } from './snapshot.js';

const doors: Readonly<Record<string, unknown>> = {
  exportReport,
  zipFiles,
  annotateWorkbook,
  fillTemplate,
  readSheets,
  writeSheets,
  fillDocument,
  ...collect,
  ...forms,
  ...workflow,
};

/** In milliseconds. */
const slowest = 2000;

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** Calls a door, and waits for what it gives, or for all pieces of it. */
export async function called(door: string, values: readonly unknown[]): Promise<void> {
  const call = doors[door];
  if (typeof call !== 'function') throw new TypeError(`There is no door ${door}.`);
  const given: unknown = await Reflect.apply(call, undefined, values);
  if (!isStream(given)) return;
  for await (const piece of given) if (piece === undefined) return;
}

const kindOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message.split('\n')[0]?.slice(0, 90)}`
    : 'no Error';

/** What went wrong in one call of a door that answers later, or null. */
export async function callLater(door: string, values: readonly unknown[]) {
  const before = snapshotOf(values);
  const took = stopwatch();
  let fault: string | null = null;
  try {
    await called(door, values);
  } catch (error) {
    if (!isDanvanError(error)) fault = kindOf(error);
  }
  const milliseconds = took();
  if (milliseconds > slowest) fault ??= `slower than ${slowest} ms`;
  if (!isSame(before, snapshotOf(values))) fault ??= 'changed its input';
  return { fault, milliseconds };
}

/** The arguments of one seed of a door that answers later. */
export const laterArguments = (door: string, seed: number, kind: ValueKind): readonly unknown[] =>
  spoiltArguments(laterSamples[door] ?? [], { seed, kind });

/** Tries values on all doors that answer later by turns. */
export async function fuzzLater(kind: ValueKind, count: number): Promise<FuzzRun> {
  const names = Object.keys(laterSamples);
  const found = new Map<string, FuzzFault>();
  let longest = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const door = names[seed % names.length] ?? '';
    const { fault, milliseconds } = await callLater(door, laterArguments(door, seed, kind));
    longest = Math.max(longest, milliseconds);
    const key = `${door} ${fault}`;
    if (fault !== null && !found.has(key)) found.set(key, { door, seed, kind, times: 3, fault });
  }
  return { count, faults: [...found.values()], slowest: longest };
}
