import type { TableRow } from '#room/report';

/** Excel's deepest level. */
const deepest = 7;

/** Rows that a total adds up, both ends counted from 0. */
interface Added {
  readonly from: number;
  readonly to: number;
}

/** The rows that a row adds up; undefined for one that adds up none. */
function addedBy({ cells }: TableRow): Added | undefined {
  const sums = Object.values(cells).flatMap((cell) =>
    cell.kind === 'number' && cell.formula?.op === 'sum' ? [cell.formula] : [],
  );
  const [first] = sums;
  return first && { from: first.from.row, to: first.to.row };
}

/** How deep each row of a table lies below the totals that add it up; 0 for one that none adds up. */
export function outlineLevels(rows: readonly TableRow[]): readonly number[] {
  const steps = Array.from({ length: rows.length + 1 }, () => 0);
  const step = (at: number, by: number): void => void (steps[at] = (steps[at] ?? 0) + by);
  for (const row of rows) {
    const added = addedBy(row);
    if (added === undefined) continue;
    step(Math.max(0, added.from), 1);
    step(Math.min(rows.length, added.to + 1), -1);
  }
  let level = 0;
  return rows.map((_, at) => {
    level += steps[at] ?? 0;
    return Math.max(0, Math.min(deepest, level));
  });
}

/** Whether the first total of a table stands below what it adds up, as most do. */
export function hasTotalsBelow(rows: readonly TableRow[]): boolean {
  const at = rows.findIndex((row) => addedBy(row) !== undefined);
  const total = rows[at];
  return total === undefined || (addedBy(total)?.from ?? 0) < at;
}
