import { type LabelHolds } from '#room/text';
import { groupBy } from '#room/kit';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { FormKeys } from './form-keys.js';
import type { HeadingBlock } from './heading-blocks.js';
import { judgeColumn, type JudgedColumn } from './judge-column.js';
import type { TableHead, UnclearColumn } from './table-head.js';

/** The columns of a sheet that hold anything in the rows of a table. */
function columnsWithin(grid: SheetGrid, top: number, until: number): readonly number[] {
  const rows = grid.rows.filter(({ row }) => top <= row && row <= until);
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].toSorted(
    (a, b) => a - b,
  );
}

const holdsData = (
  grid: SheetGrid,
  column: number,
  { bottom, until }: { bottom: number; until: number },
) =>
  grid.rows.some(({ row }) => bottom < row && row <= until && grid.at(row, column) !== undefined);

const asUnclear = (
  { column, cells, heading, may = [] }: JudgedColumn,
  problem: UnclearColumn['problem'],
): readonly UnclearColumn[] => {
  const cell = cells.findLast(({ value }) => value === heading) ?? cells.at(-1);
  return cell === undefined ? [] : [{ column, cell, heading, problem, may }];
};

/** Of columns that are taken for one of the form, the one that holds figures; none of several. */
function settled(judged: readonly JudgedColumn[], isFilled: (column: number) => boolean) {
  const groups = groupBy(
    judged.filter(({ takes }) => takes !== undefined),
    ({ takes }) => takes?.index ?? '',
  );
  const taken: JudgedColumn[] = [];
  const repeated: JudgedColumn[] = [];
  for (const group of groups.values()) {
    const filled = group.length === 1 ? group : group.filter(({ column }) => isFilled(column));
    const only = filled.length === 1 ? filled[0] : undefined;
    if (only !== undefined) taken.push(only);
    else repeated.push(...group);
  }
  return { taken, repeated };
}

/** The columns that name the rows: the first of each kind, in front of the figures where there are two. */
function labelsOf(judged: readonly JudgedColumn[]): TableHead['labels'] {
  const found = judged.flatMap(({ label, column }) =>
    label === undefined ? [] : [[label, column] as const],
  );
  const first: Partial<Record<LabelHolds, number>> = {};
  for (const [label, column] of found) first[label] ??= column;
  return first;
}

/** Whether the heading of a column is one of the form, be it clear which or not. */
const isKnown = ({ isByHeading, problem }: JudgedColumn): boolean =>
  isByHeading === true || problem === 'ambiguous' || problem === 'disagrees';

/** The columns that were not taken, each with what keeps it from being so. */
const unclearOf = (
  judged: readonly JudgedColumn[],
  repeated: readonly JudgedColumn[],
): readonly UnclearColumn[] => [
  ...repeated.flatMap((each) =>
    asUnclear({ ...each, may: each.takes ? [each.takes] : [] }, 'repeated'),
  ),
  ...judged.flatMap((each) =>
    each.problem === undefined || each.problem === 'renamed' ? [] : asUnclear(each, each.problem),
  ),
];

/** Reads the headings of one table. */
export function readHead(
  grid: SheetGrid,
  block: HeadingBlock,
  { keys, until }: { readonly keys: FormKeys; readonly until: number },
): TableHead {
  const { rows, bottom } = block;
  const top = rows[0] ?? bottom;
  const judged = columnsWithin(grid, top, until).map((column) =>
    judgeColumn(grid, block, { column, keys }),
  );
  const isFilled = (column: number): boolean => holdsData(grid, column, { bottom, until });
  const { taken, repeated } = settled(judged, isFilled);
  const may = [...taken, ...repeated].map(({ takes }) => takes);
  const unsure = new Set([...may, ...judged.flatMap((each) => each.may ?? [])]);
  const said = judged.filter(({ takes, label }) => takes !== undefined || label !== undefined);
  return {
    top,
    bottom,
    until,
    columns: new Map(taken.flatMap(({ column, takes }) => (takes ? [[column, takes]] : []))),
    labels: labelsOf(judged),
    unclear: unclearOf(judged, repeated),
    renamed: taken.flatMap((each) =>
      each.problem === 'renamed' ? asUnclear(each, 'unknown') : [],
    ),
    missing: keys.form.columns.filter((column) => !unsure.has(column)),
    cells: [...new Set(said.flatMap(({ says }) => says))],
    known: judged.filter(isKnown).length,
  };
}

/** Fewer headings than these are no sign of a form that has more columns. */
const leastKnown = (columns: number): number =>
  columns <= 3 ? 1 : Math.max(2, Math.ceil(columns * 0.3));

/** Whether a head is that of the form: enough of its columns were known by their headings. */
export const isHeadOf = ({ known, columns }: TableHead, { columns: all }: FormKeys): boolean =>
  known >= leastKnown(all.length) && known * 2 >= columns.size;
