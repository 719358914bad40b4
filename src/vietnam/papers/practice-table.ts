import type { PaperPractice } from '#room/organization';

/**
 * How papers name bodies, by the ids of their kinds.
 *
 * @internal
 */
export type PaperPractices = Readonly<Record<string, readonly PaperPractice[]>>;
