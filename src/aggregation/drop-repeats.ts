import type { Finding } from '#room/findings';
import { placeOf, sourceOf, type Observation } from '#room/indicators';
import { datasetFinding } from './findings.js';

const slotOf = ({ unit, indicator, period, line, basis, scope }: Observation): string =>
  JSON.stringify([unit, indicator, period.id, line ?? null, basis, scope]);

/** Both values, with the place in the list of each and where it was read. */
function repeat(earlier: Observation, later: Observation): Finding {
  const { position, value } = later;
  const facts = {
    first: earlier.position,
    second: position,
    firstValue: earlier.value,
    secondValue: value,
    firstSource: sourceOf(earlier.source).source,
    secondSource: sourceOf(later.source).source,
  };
  const place = { ...placeOf(later), path: ['observations', position] };
  return datasetFinding('dataset/repeated-observation', facts, place);
}

/** Keeps the first observation of each slot and names every later one. */
export function dropRepeats(observations: readonly Observation[]): {
  readonly kept: readonly Observation[];
  readonly repeated: readonly Observation[];
  readonly findings: readonly Finding[];
} {
  const first = new Map<string, Observation>();
  const repeated: Observation[] = [];
  const findings: Finding[] = [];
  for (const observation of observations) {
    const slot = slotOf(observation);
    const earlier = first.get(slot);
    if (earlier === undefined) {
      first.set(slot, observation);
      continue;
    }
    repeated.push(observation);
    findings.push(repeat(earlier, observation));
  }
  return { kept: [...first.values()], repeated, findings };
}
