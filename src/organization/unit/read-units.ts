import { createFinding, requireList, type Finding } from '#room/findings';
import { plainUnitReader } from './plain-unit.js';
import { readUnit } from './read-unit.js';
import type { Unit } from './unit.js';

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
    findings.push(createFinding('organization/duplicate-unit', { unit: unit.id }, place));
  });
  return byId;
}

/** Reads the rows one by one; a bad row or a second unit of one id becomes a finding. */
export function readUnits(rows: readonly unknown[]): ReadUnits {
  requireList(rows, 'units');
  const byId = new Map<string, Unit>();
  const units: Unit[] = [];
  const indexes: number[] = [];
  const findings: Finding[] = [];
  const plainUnit = plainUnitReader();
  const readRow = (row: unknown, path: readonly (string | number)[]): Unit | null => {
    try {
      return plainUnit(row) ?? readUnit(row, path, findings);
    } catch (error) {
      // A getter or a proxy of the caller's may throw: that is one bad row, not a bad list.
      const detail = error instanceof Error ? error.message : 'not readable';
      findings.push(createFinding('shape/not-valid', { detail }, { path }));
      return null;
    }
  };
  let index = -1;
  for (const row of rows) {
    index += 1;
    const unit = readRow(row, ['units', index]);
    if (unit === null) continue;
    units.push(unit);
    indexes.push(index);
    byId.set(unit.id, unit);
  }
  const isUnique = byId.size === units.length;
  return { byId: isUnique ? byId : firstOfEach(units, indexes, findings), findings };
}
