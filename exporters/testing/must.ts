import { DanvanError } from '#room/findings';

/** Ends a case as failed, with one sentence that says what was expected. */
export function fail(sentence: string, cause?: unknown): never {
  throw new DanvanError('CONFORMANCE_FAILED', sentence, cause === undefined ? {} : { cause });
}

/** Ends a case as failed unless a fact holds. */
export function must(holds: boolean, sentence: string): void {
  if (!holds) fail(sentence);
}
