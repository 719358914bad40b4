import type { UnitCoverage } from '../owing/unit-coverage.js';
import type { Heard } from '../count/heard.js';

/** How far a unit has sent a ratio, of how far it has sent its terms. */
function both(above: UnitCoverage | undefined, below: UnitCoverage | undefined): UnitCoverage {
  if (above === 'excused' || below === 'excused') return 'excused';
  if (above === 'reported' && below === 'reported') return 'reported';
  const isSilent = (one: UnitCoverage | undefined) => one === undefined || one === 'silent';
  if (isSilent(above) && isSilent(below)) return 'silent';
  if (isSilent(above) || isSilent(below)) return 'term-missing';
  const [reason] = [above, below].filter((one) => one !== undefined && one !== 'reported');
  return reason ?? 'term-missing';
}

/** A unit counts for a ratio when both its terms do. */
export function heardOfBoth(above: Heard, below: Heard): Heard {
  const units = [...new Set([...above.keys(), ...below.keys()])].sort((a, b) => a - b);
  return new Map(units.map((unit) => [unit, both(above.get(unit), below.get(unit))]));
}
