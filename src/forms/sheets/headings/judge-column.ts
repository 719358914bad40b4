import { type LabelHolds } from '#room/text';
import type { CellData } from '#room/export';
import type { FormColumn } from '../../definition/form-column.js';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { FormKeys } from './form-keys.js';
import type { HeadingBlock } from './heading-blocks.js';
import { headingCells } from './heading-path.js';
import { matchHeading, type HeadingMatch } from './match-heading.js';
import type { UnclearColumn } from './table-head.js';

/** What a column of a sheet was taken for. */
export interface JudgedColumn {
  readonly column: number;
  readonly cells: readonly CellData[];
  /** Those of them that say what it is: other words over it are no heading of the form. */
  readonly says: readonly CellData[];
  readonly heading: string;
  readonly takes?: FormColumn;
  readonly isByHeading?: boolean;
  readonly isByIndex?: boolean;
  readonly label?: LabelHolds;
  readonly problem?: UnclearColumn['problem'] | 'renamed';
  readonly may?: readonly FormColumn[];
}

type Decision = Omit<JudgedColumn, 'column' | 'cells' | 'says' | 'heading'>;

/** By heading and by index, which have to agree; nothing is guessed between two. */
function decide(
  { best, all }: HeadingMatch,
  index: FormColumn | undefined,
  heading: string,
): Decision {
  const [only] = best;
  if (index === undefined) {
    if (only === undefined) return heading === '' ? {} : { problem: 'unknown' };
    return best.length === 1
      ? { takes: only, isByHeading: true }
      : { problem: 'ambiguous', may: best };
  }
  if (all.includes(index)) return { takes: index, isByHeading: true, isByIndex: true };
  if (only === undefined && heading === '') return { takes: index, isByIndex: true };
  return only === undefined
    ? { takes: index, isByIndex: true, problem: 'renamed', may: [index] }
    : { problem: 'disagrees', may: [only, index] };
}

/** Whether a cell over a column is one of its headings, or its index. */
function isSaying({ label, takes }: Decision, keys: FormKeys): (cell: CellData) => boolean {
  if (label !== undefined) return (cell) => keys.labelOf(cellText(cell)) !== undefined;
  const own = keys.columns.find(({ column }) => column === takes);
  const known = new Set([...(own?.path.flat() ?? []), ...(own?.joined ?? [])]);
  return (cell) => keys.keysOf(cellText(cell)).some((key) => known.has(key));
}

/** Judges one column of a sheet by what stands over it. */
export function judgeColumn(
  grid: SheetGrid,
  { rows, index }: HeadingBlock,
  { column, keys }: { readonly column: number; readonly keys: FormKeys },
): JudgedColumn {
  const over = headingCells(grid, rows, column);
  const indexCell = index === undefined ? undefined : grid.at(index.row, column);
  const cells = indexCell === undefined ? over : [...over, indexCell];
  const headings = over.map(cellText);
  const heading = headings.at(-1) ?? '';
  const byIndex = index?.columns.get(column);
  const isLabel = index?.labels.has(column) === true;
  const match = matchHeading(headings, keys);
  const label = index?.labels.get(column) ?? keys.labelOf(heading);
  const isFigure = byIndex !== undefined || (match.best.length > 0 && !isLabel);
  const named = label ?? (isLabel ? 'name' : undefined);
  const decision: Decision =
    !isFigure && named !== undefined ? { label: named } : decide(match, byIndex, heading);
  const says = over.filter(isSaying(decision, keys));
  const own = indexCell === undefined ? says : [...says, indexCell];
  return { column, cells, says: own, heading, ...decision };
}
