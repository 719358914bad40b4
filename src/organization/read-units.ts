import { createFinding, type Finding } from '../findings/index.js';
import { findingsFromZod } from '../findings/findings-from-zod.js';
import { unitSchema, type Unit } from './unit.js';

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
    const result = unitSchema.safeParse(row, { reportInput: true });
    if (!result.success) {
      findings.push(...findingsFromZod(result.error.issues, { path }));
    } else if (units.has(result.data.id)) {
      const unit = result.data.id;
      findings.push(createFinding('organization/duplicate-unit', { unit }, { path, unit }));
    } else {
      units.set(result.data.id, Object.freeze(result.data));
    }
  });
  return { units: [...units.values()], findings };
}
