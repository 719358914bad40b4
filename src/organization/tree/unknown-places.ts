import type { Finding } from '#room/findings';
import type { Unit } from '../unit/unit.js';
import { organizationFinding } from '../findings.js';

/** Organizations that serve a place which is not among the units. */
export function unknownPlaces(units: ReadonlyMap<string, Unit>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { id, serves } of units.values()) {
    if (serves === undefined || units.has(serves)) continue;
    const place = { path: ['units', id, 'serves'], unit: id };
    findings.push(
      organizationFinding('organization/unknown-place', { unit: id, place: serves }, place),
    );
  }
  return findings;
}
