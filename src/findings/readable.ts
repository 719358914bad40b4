import { DanvanError, isDanvanError } from './danvan-error.js';

/** What was thrown, as it leaves. */
function misuse(what: string, cause: unknown): DanvanError {
  return isDanvanError(cause)
    ? cause
    : new DanvanError('INVALID_ARGUMENT', `${what} cannot be read.`, { cause });
}

/**
 * Runs work that looks into what programs without types may hand in: what throws when it is looked
 * at, or is not at all what it should be, leaves as misuse.
 *
 * @param what - What is looked into, as the error names it.
 * @param work - Gives the result.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, and what was thrown as its cause.
 */
export function readable<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw misuse(what, cause);
  }
}

/** The same for work that ends later. */
export async function readableLater<Result>(
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw misuse(what, cause);
  }
}
