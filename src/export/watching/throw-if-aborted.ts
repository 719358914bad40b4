import { DanvanError } from '#room/findings';
import type { CancelSignal } from '../exporter.js';

/**
 * Stops the work when the caller has given it up; call it inside every long loop.
 *
 * Vietnamese: hủy kết xuất.
 *
 * @param signal - The signal of the render context, if there is one.
 * @throws {@link DanvanError} with code `ABORTED`, the signal's reason as its cause.
 *
 * @example
 * ```ts
 * import { isDanvanError } from 'danvan';
 * import { throwIfAborted } from 'danvan/exporter';
 *
 * try {
 *   throwIfAborted(AbortSignal.abort());
 * } catch (error) {
 *   isDanvanError(error) && error.code; //=> 'ABORTED'
 * }
 * ```
 *
 * @category Export
 */
export function throwIfAborted(signal: CancelSignal | undefined): void {
  if (signal?.aborted !== true) return;
  throw new DanvanError('ABORTED', 'The export was aborted by its signal.', {
    cause: signal.reason,
  });
}
