import { createUnitRegister, hierarchyAt } from 'danvan';
import { madeUpRows } from './hierarchy-rows.js';
import { collectGarbage, type Measure } from './measure.js';

const units = 100_000;
const mostBytes = 100 * 2 ** 20;

/** The heap that 100,000 units take, the tree of one day included, as a part of 100 MB. */
export function hierarchyMemory(): Measure & { readonly bytesPerUnit: number } {
  const rows = madeUpRows(units);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const register = createUnitRegister({ units: rows });
  const hierarchy = hierarchyAt(register, { at: '2026-01-01' });
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  // Both are asked for something, so that neither is collected before it was measured.
  const held = hierarchy.units.length + register.units.length;
  const ratio = Math.round((bytes / mostBytes) * 1000) / 1000;
  const bytesPerUnit = Math.round((bytes * 2) / held);
  return { name: 'hierarchy-memory-100000', ratio, limit: 1, ok: ratio <= 1, bytesPerUnit };
}
