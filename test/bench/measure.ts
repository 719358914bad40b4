import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Our way and the hand-written way of doing one thing. */
export interface Pair {
  readonly name: string;
  /** The most that ours may take, as a multiple of the other. */
  readonly limit: number;
  readonly ours: () => Promise<unknown>;
  readonly theirs: () => Promise<unknown>;
  /** Fewer rounds than others get, and no warm-up, for what takes long. */
  readonly rounds?: number;
  /** How often each side does its work in one round, for what is over in a moment. Defaults to 1. */
  readonly times?: number;
  /** By the clock of the wall, for what another process does. Defaults to the processor's. */
  readonly clock?: 'wall';
  /** Gives back what was opened for it. */
  readonly close?: () => Promise<void>;
}

/** One line of the result. */
export interface Measure {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  readonly ok: boolean;
}

setFlagsFromString('--expose_gc');
export const collectGarbage: () => void = runInNewContext('gc');

async function repeat(run: () => Promise<unknown>, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await run();
}

async function timeOf(
  run: () => Promise<unknown>,
  { clock, times }: Pick<Pair, 'clock' | 'times'>,
): Promise<number> {
  // What the run before left behind is not charged to this one.
  collectGarbage();
  const begin = performance.now();
  // Processor time: what else the machine does is nobody's fault here.
  const start = process.cpuUsage();
  await repeat(run, times);
  const { user, system } = process.cpuUsage(start);
  return clock === 'wall' ? performance.now() - begin : user + system;
}

/**
 * Measures a pair side by side.
 *
 * Runs alternate as A B, B A, A B …, so that a machine that slows down or speeds up meets both
 * sides alike, and neither always runs on the heap that the other left. The ratio is that of the
 * shortest times: a run is only ever made longer by what disturbs it, such as a collection of
 * garbage. A ratio of times of one process holds on another machine, where the times themselves
 * would not.
 *
 * @param pair - What is compared.
 * @param rounds - How often each side runs after two warm-ups, in which the code gets compiled.
 * @returns The line to print; the ratio has three digits.
 */
export async function measure(pair: Pair, rounds: number): Promise<Measure> {
  for (let warmUp = 0; warmUp < (pair.rounds === undefined ? 2 : 0); warmUp += 1) {
    await repeat(pair.ours, pair.times);
    await repeat(pair.theirs, pair.times);
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < (pair.rounds ?? rounds); round += 1) {
    const oursFirst = round % 2 === 0;
    if (oursFirst) ours.push(await timeOf(pair.ours, pair));
    theirs.push(await timeOf(pair.theirs, pair));
    if (!oursFirst) ours.push(await timeOf(pair.ours, pair));
  }
  await pair.close?.();
  const ratio = Math.round((Math.min(...ours) / Math.min(...theirs)) * 1000) / 1000;
  return { name: pair.name, ratio, limit: pair.limit, ok: ratio <= pair.limit };
}
