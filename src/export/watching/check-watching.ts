import { DanvanError } from '#room/findings';
import type { RenderContext } from '../exporter.js';
import { isRecord } from '../shape-check.js';
import { shown } from '../shown.js';

/** What watches long work: what may stop it, and what is told of it. */
export interface Watching {
  readonly signal?: RenderContext['signal'] | undefined;
  readonly onProgress?: RenderContext['onProgress'] | undefined;
}

/** What is wrong with a signal or a progress function; types do not hold what JavaScript hands in. */
export function watchingProblem({ signal, onProgress }: Watching): string | undefined {
  const given: unknown = signal;
  // Found late, it would be the fault of whoever does the work.
  if (given !== undefined && !(isRecord(given) && typeof given['aborted'] === 'boolean')) {
    return `signal must be an abort signal, not “${shown(given)}”`;
  }
  return onProgress === undefined || typeof onProgress === 'function'
    ? undefined
    : `onProgress must be a function, not “${shown(onProgress)}”`;
}

/** Refuses a signal that is none, and a progress function that is none. */
export function checkWatching(watching: Watching): void {
  const problem = watchingProblem(watching);
  if (problem !== undefined) throw new DanvanError('INVALID_ARGUMENT', `${problem}.`);
}
