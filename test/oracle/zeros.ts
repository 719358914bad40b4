import type { OracleUnit } from './case.js';
import { lengthOf, overlap } from './day-sets.js';
import type { Sent } from './sent.js';
import { allBelow } from './tree.js';

const isWiped = (nil: Sent, other: Sent, beneath: readonly string[]): boolean =>
  other.state === 'reported' &&
  overlap(nil.days, other.days) &&
  ((other.unit === nil.unit && lengthOf(other.days) < lengthOf(nil.days)) ||
    (nil.scope === 'consolidated' && beneath.includes(other.unit)));

/** Without each “không phát sinh” that a figure of a part of its days, or of a unit below, denies. */
export const withoutDeniedZeros = (
  list: readonly Sent[],
  deniers: readonly Sent[],
  units: readonly OracleUnit[],
): readonly Sent[] =>
  list.filter(
    (sent) =>
      sent.state !== 'nil' ||
      !deniers.some((other) => isWiped(sent, other, allBelow(units, sent.unit))),
  );
