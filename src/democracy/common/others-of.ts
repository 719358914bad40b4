import type { StatedCount } from './stated-count.js';

/** All but a part of them, where both numbers are exact. */
export function othersOf(
  part: StatedCount | undefined,
  all: StatedCount | undefined,
): number | undefined {
  const areExact = typeof part === 'number' && typeof all === 'number' && part <= all;
  return areExact ? all - part : undefined;
}
