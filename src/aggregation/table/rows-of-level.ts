import type { FigureTable, UnitRow } from './table.js';

/**
 * Which rows of a table are set beside each other, where some rows lie below others.
 *
 * Vietnamese: cấp của các dòng.
 *
 * `highest`: rows that lie below no other row · `lowest`: rows that no other row lies below. What a
 * unit did itself and what is unallocated is beside both.
 *
 * @example
 * ```ts
 * import type { RowLevel } from 'danvan/aggregation';
 *
 * const level: RowLevel = 'lowest';
 * ```
 *
 * @category Aggregation
 */
export type RowLevel = 'highest' | 'lowest';

/** The rows of a table that lie below another one, and those that another one lies below. */
function nested({ rows, hierarchy }: FigureTable) {
  const units = new Set(rows.flatMap(({ unit, role }) => (role === 'unit' ? unit.id : [])));
  const below = new Set<string>();
  const above = new Set<string>();
  for (const id of units) {
    let at = hierarchy.byId.get(id)?.parent;
    while (at !== undefined && !units.has(at)) at = hierarchy.byId.get(at)?.parent;
    if (at === undefined) continue;
    below.add(id);
    above.add(at);
  }
  return { below, above };
}

/** The rows of one level: none of them lies below another. */
export function rowsOfLevel(table: FigureTable, level: RowLevel): readonly UnitRow[] {
  const { below, above } = nested(table);
  const others = level === 'highest' ? below : above;
  return table.rows.filter(({ unit, role }) => role !== 'unit' || !others.has(unit.id));
}
