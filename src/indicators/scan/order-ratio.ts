import type { FigureSpan } from '#room/text';
import type { Candidate } from './candidate.js';

/** A part that fits so much worse than its whole is another thing. */
const leastShare = 0.25;

type Ordered = readonly Candidate[];

const partOf = (whole: Candidate, ordered: Ordered): Candidate | undefined =>
  ordered.find(
    ({ definition, weight }) =>
      definition.partOf === whole.indicator && weight >= leastShare * whole.weight,
  );

/** The whole of the whole, as far as it was proposed; no chain is longer than the list. */
function wholeOf(part: Candidate, ordered: Ordered): Candidate {
  let whole = part;
  for (let step = 0; step < ordered.length; step += 1) {
    const { partOf: code } = whole.definition;
    whole = ordered.find(({ indicator }) => indicator === code) ?? whole;
  }
  return whole;
}

/** Of a ratio, the part of an indicator comes before it above the line, and behind it below. */
export function orderRatio(ordered: Ordered, ratio: FigureSpan['ratio']): Ordered {
  const [first] = ordered;
  if (ratio === undefined || first === undefined) return ordered;
  const wanted = ratio === 'part' ? partOf(first, ordered) : wholeOf(first, ordered);
  return wanted === undefined || wanted === first
    ? ordered
    : [{ ...wanted, weight: first.weight }, ...ordered.filter((each) => each !== wanted)];
}
