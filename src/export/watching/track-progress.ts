import { tellCaller } from '#room/kit';
/** Passes progress on in order, and remembers what the caller's own function threw. */
export interface ProgressTracker {
  /** For the exporter: any numbers, in any order. */
  readonly report: (share: number) => void;
  /** Tells the one 1 at the end. */
  readonly finish: () => void;
  /** Tells nothing from now on: the caller has been given an answer. */
  readonly stop: () => void;
  /** What the caller's function threw, even where the exporter caught it. */
  readonly failure: () => { readonly cause: unknown } | undefined;
}

/**
 * Makes progress keep its promise: it starts at 0, only rises, stays below 1 until the work is
 * done, and then is 1 once.
 *
 * @internal
 */
export function trackProgress(onProgress: ((share: number) => void) | undefined): ProgressTracker {
  let last = -1;
  let isStopped = false;
  let failed: { readonly cause: unknown } | undefined;
  const tell = (share: number): void => {
    last = share;
    try {
      tellCaller(onProgress, share);
    } catch (cause) {
      failed = { cause };
      throw cause;
    }
  };
  const report = (share: number): void => {
    if (failed !== undefined) throw failed.cause;
    if (isStopped) return;
    // Adding 0 turns a negative zero into zero.
    if (share > last && share < 1 && share >= 0) tell(share + 0);
  };
  const finish = (): void => {
    if (failed !== undefined) throw failed.cause;
    tell(1);
  };
  const stop = (): void => {
    isStopped = true;
  };
  return { report, finish, stop, failure: () => failed };
}
