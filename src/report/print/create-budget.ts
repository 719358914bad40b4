import { DanvanError } from '#room/findings';

/** Takes so much of what one file may hold. */
export type Budget = (amount: number) => void;

/**
 * Counts what goes into one file, and refuses what goes beyond.
 *
 * @param most - What one file may hold.
 * @param advice - What is counted, and what to do where there is too much of it.
 * @returns Takes a further amount.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`, when more is taken than there is.
 * @internal
 */
export function createBudget(most: number, advice: string): Budget {
  let taken = 0;
  return (amount) => {
    taken += amount;
    if (taken <= most) return;
    const message = `The document is too large: ${Math.ceil(taken)} of at most ${most}. ${advice}`;
    throw new DanvanError('DOCUMENT_TOO_LARGE', message);
  };
}
