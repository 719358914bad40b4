import { createFinding, type Finding } from '../findings/index.js';
import { readUnit } from './read-unit.js';
import type { Unit } from './unit.js';

/** The units that could be read, each id once, and what was wrong with the others. */
export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Reads the rows one by one; a bad row or a second unit of one id becomes a finding. */
export function readUnits(rows: readonly unknown[]): ReadUnits {
  const units = new Map<string, Unit>();
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const path = ['units', index];
    const read = readUnit(row, path);
    if (!read.ok) {
      findings.push(...read.findings);
    } else if (units.has(read.unit.id)) {
      const unit = read.unit.id;
      findings.push(createFinding('organization/duplicate-unit', { unit }, { path, unit }));
    } else {
      units.set(read.unit.id, read.unit);
    }
  });
  return { units: [...units.values()], findings };
}
