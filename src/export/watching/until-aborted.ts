import type { CancelSignal } from '../exporter.js';
import { throwIfAborted } from './throw-if-aborted.js';

/**
 * Waits for work, but no longer than until the signal is aborted: an exporter that does not look at
 * it, or never ends, is left behind.
 *
 * @throws {@link DanvanError} with code `ABORTED`; else what the work throws.
 * @internal
 */
export async function untilAborted<Result>(
  work: Promise<Result>,
  signal: CancelSignal | undefined,
): Promise<Result> {
  let leave = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    leave = () => {
      try {
        throwIfAborted(signal);
      } catch (error) {
        reject(error);
      }
    };
  });
  signal?.addEventListener?.('abort', leave);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal?.removeEventListener?.('abort', leave);
  }
}
