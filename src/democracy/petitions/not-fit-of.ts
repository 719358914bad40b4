import type { Petition } from './petition.js';

/** Letters that were handled and not fit for it, where both numbers are exact: they are filed. */
export function notFitOf({ handled, received, fitForHandling: fit }: Petition): number | undefined {
  const all = handled ?? received;
  return typeof all === 'number' && typeof fit === 'number' ? Math.max(0, all - fit) : undefined;
}
