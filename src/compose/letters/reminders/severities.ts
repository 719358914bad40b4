import type { Severity } from '#room/findings';

/** Errors first, then what is to be looked at, in the order given. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];
