import type { Finding } from '#room/findings';
import type { Observation } from '#room/indicators';
import { datasetFinding } from './findings.js';

const slotOf = ({ unit, indicator, period, line, basis, scope }: Observation): string =>
  JSON.stringify([unit, indicator, period.id, line ?? null, basis, scope]);

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
    const { unit, indicator, period, position } = observation;
    repeated.push(observation);
    findings.push(
      datasetFinding(
        'dataset/repeated-observation',
        { first: earlier.position, second: position },
        { path: ['observations', position], unit, indicator, period: period.id },
      ),
    );
  }
  return { kept: [...first.values()], repeated, findings };
}
