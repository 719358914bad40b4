import type { FigureSpan } from '#room/text';
import type { Candidate } from './propose-indicators.js';

/** A part that fits so much worse than its whole is another thing. */
const leastShare = 0.4;

const isPartOf = (part: Candidate, whole: Candidate): boolean =>
  part.definition.partOf === whole.indicator;

/** Of a ratio, the part of an indicator comes before it above the line, and behind it below. */
export function orderRatio(
  ordered: readonly Candidate[],
  ratio: FigureSpan['ratio'],
): readonly Candidate[] {
  const [first] = ordered;
  if (ratio === undefined || first === undefined) return ordered;
  const isWanted = (other: Candidate): boolean =>
    ratio === 'part'
      ? isPartOf(other, first) && other.weight >= leastShare * first.weight
      : isPartOf(first, other);
  const wanted = ordered.find(isWanted);
  return wanted === undefined
    ? ordered
    : [{ ...wanted, weight: first.weight }, ...ordered.filter((each) => each !== wanted)];
}
