import { createFinding, type Finding } from '../findings/index.js';
import { plainUnitReader } from './plain-unit.js';
import { readUnit } from './read-unit.js';
import type { Unit } from './unit.js';

/** The units that could be read, each id once, and what was wrong with the others. */
export interface ReadUnits {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly findings: readonly Finding[];
}

/** Reads the rows one by one; a bad row or a second unit of one id becomes a finding. */
export function readUnits(rows: readonly unknown[]): ReadUnits {
  const byId = new Map<string, Unit>();
  const findings: Finding[] = [];
  const plainUnit = plainUnitReader();
  rows.forEach((row, index) => {
    const unit = plainUnit(row) ?? readUnit(row, ['units', index], findings);
    if (unit === null) return;
    if (!byId.has(unit.id)) {
      byId.set(unit.id, unit);
      return;
    }
    const place = { path: ['units', index], unit: unit.id };
    findings.push(createFinding('organization/duplicate-unit', { unit: unit.id }, place));
  });
  return { byId, findings };
}
