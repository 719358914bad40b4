import { requireList, type Finding } from '#room/findings';
import { plainUnitReader } from './plain-unit.js';
import { readGivenUnit } from './read-unit.js';
import type { Unit } from './unit.js';
import { organizationFinding } from '../findings.js';

/** The units that could be read, each id once, and what was wrong with the others. */
export interface ReadUnits {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly findings: readonly Finding[];
}

/** Keeps the first unit of each id; the others become findings. */
function firstOfEach(
  units: readonly Unit[],
  indexes: readonly number[],
  findings: Finding[],
): ReadonlyMap<string, Unit> {
  const byId = new Map<string, Unit>();
  units.forEach((unit, at) => {
    if (!byId.has(unit.id)) {
      byId.set(unit.id, unit);
      return;
    }
    const place = { path: ['units', indexes[at] ?? at], unit: unit.id };
    findings.push(organizationFinding('organization/duplicate-unit', { unit: unit.id }, place));
  });
  return byId;
}

/** The unit of a plain row; one that fails when it is looked at is left to the schema. */
function plainAt(
  rows: readonly unknown[],
  index: number,
  read: (row: unknown) => Unit | null,
): Unit | null {
  try {
    return read(rows[index]);
  } catch {
    return null;
  }
}

/** Reads the rows one by one; a bad row or a second unit of one id becomes a finding. */
export function readUnits(rows: readonly unknown[]): ReadUnits {
  const byId = new Map<string, Unit>();
  const units: Unit[] = [];
  const indexes: number[] = [];
  const findings: Finding[] = [];
  const plainUnit = plainUnitReader();
  const { length } = requireList(rows, 'units');
  for (let index = 0; index < length; index += 1) {
    const unit =
      plainAt(rows, index, plainUnit) ??
      readGivenUnit(() => rows[index], ['units', index], findings);
    if (unit === null) continue;
    units.push(unit);
    indexes.push(index);
    byId.set(unit.id, unit);
  }
  const isUnique = byId.size === units.length;
  return { byId: isUnique ? byId : firstOfEach(units, indexes, findings), findings };
}
