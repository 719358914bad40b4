import { divideExactly, multiplyExactly } from '#room/text';
import { boundsOf, type CountBounds } from '../common/stated-count.js';
import type { Mediation } from './mediation.js';
import type { MediationRateBasis } from './rate-bases.js';

const percentOf = (part: number, whole: number): number => {
  if (part === 0) return 0;
  if (part === Infinity || whole === 0) return Infinity;
  return whole === Infinity ? 0 : divideExactly(multiplyExactly(part, 100), whole);
};

/** Between what the success rate, in per cent, can be; null where a term is not known or zero. */
export function successBounds(
  { received, successful, failed }: Mediation,
  of: MediationRateBasis,
): CountBounds | null {
  const other = of === 'received' ? received : failed;
  if (successful === undefined || other === undefined) return null;
  const [good, rest] = [boundsOf(successful), boundsOf(other)];
  if (of === 'received') {
    if (rest.to === 0) return null;
    return { from: percentOf(good.from, rest.to), to: percentOf(good.to, rest.from) };
  }
  if (good.to + rest.to === 0) return null;
  return {
    from: percentOf(good.from, good.from + rest.to),
    to: good.to === Infinity ? 100 : percentOf(good.to, good.to + rest.from),
  };
}
