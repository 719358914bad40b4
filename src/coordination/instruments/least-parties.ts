import type { InstrumentKind } from './instrument-kind.js';

/** A plan may be one body's own under a joint programme; all others bind several. */
export const leastParties = (kind: InstrumentKind): number => (kind === 'plan' ? 1 : 2);
