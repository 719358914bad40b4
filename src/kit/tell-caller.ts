/**
 * Calls a function that the caller gave to be told of something. What it throws goes on; a promise
 * that it gives and that fails is the caller's own, and ends no program.
 */
export function tellCaller<Told>(
  listener: ((told: Told) => unknown) | undefined,
  told: Told,
): void {
  const answer: unknown = listener?.(told);
  if (answer instanceof Promise) answer.catch(() => undefined);
}
