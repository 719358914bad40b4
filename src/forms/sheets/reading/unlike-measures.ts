import { bracketedHeading, dongOf } from '#room/text';
import type { CellData } from '#room/export';
import type { FormColumn } from '../../definition/form-column.js';
import { formFinding } from '../../findings.js';
import { cellText } from '../cells/cell-text.js';
import { isMoney } from '../cells/column-unit.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { isUnitOf } from '../headings/measured-keys.js';
import type { TableHead } from '../headings/table-head.js';
import type { SheetLines } from '../lines/sheet-lines.js';
import { passColumn, shownColumn, type HeadTold } from './tell-head.js';

/** What a column of a sheet is counted in, and the cell that says so. */
interface Measure {
  readonly what: string;
  readonly cell: CellData;
}

type MeasuresTold = HeadTold & { readonly measure: SheetLines['measure'] | undefined };

/** The line over the table, where it names one unit of money, and another than the form prints. */
function lineMeasure({ measure, context }: MeasuresTold): Measure | undefined {
  const amounts = (measure?.what ?? '').split(/[;,/]/).flatMap((part) => dongOf(part) ?? []);
  const isPrinted = measure !== undefined && context.form.unitLine?.vi.includes(measure.what);
  return amounts.length !== 1 || isPrinted === true ? undefined : measure;
}

/** The brackets of the heading of a column, where they hold a unit of measure. */
function headingMeasure(grid: SheetGrid, { top, bottom }: TableHead, column: number) {
  const rows = grid.rows.filter(({ row }) => top <= row && row <= bottom).toReversed();
  const cells = rows.flatMap(({ row }) => grid.shown(row, column) ?? []);
  for (const cell of cells) {
    const parted = typeof cell.value === 'string' ? bracketedHeading(cellText(cell)) : undefined;
    if (parted !== undefined) return { what: parted.said, cell };
  }
  return undefined;
}

/** What a column of the form is counted in: its unit, or the brackets of its heading. */
const unitOf = ({ unit, heading }: FormColumn): string =>
  unit?.vi ?? bracketedHeading(heading.at(-1)?.vi ?? '')?.said ?? '';

const scaleOf = (takes: FormColumn): number | undefined =>
  isMoney(takes) ? takes.scale : dongOf(unitOf(takes));

/** Whether what a sheet counts in is money of another unit than that of the form. */
function isUnlike({ what }: Measure, takes: FormColumn, isOfHeading: boolean): boolean {
  if (isUnitOf(what, takes)) return false;
  const amounts = what.split(/[;,/]/).flatMap((part) => dongOf(part) ?? []);
  const scale = scaleOf(takes);
  if (amounts.length !== 1 || scale === undefined) return isOfHeading && isOfOther(what, takes);
  return scale !== amounts[0];
}

/** Whether brackets name a unit of measure and the column has another one. */
const isOfOther = (what: string, takes: FormColumn): boolean =>
  takes.unit !== undefined && (dongOf(what) !== undefined || what === '%');

/**
 * A table without the columns of money that the sheet counts in another unit than the form: a figure
 * would be a thousand or a million times too small or too large. A finding tells of each.
 */
export function withoutUnlikeMeasures(
  grid: SheetGrid,
  head: TableHead,
  told: MeasuresTold,
): TableHead {
  const { ledger } = told;
  const line = lineMeasure(told);
  const unlike = [...head.columns].flatMap(([column, takes]) => {
    const own = headingMeasure(grid, head, column);
    const measure = own ?? (isMoney(takes) ? line : undefined);
    return measure !== undefined && isUnlike(measure, takes, own !== undefined)
      ? [{ column, takes, measure }]
      : [];
  });
  for (const { column, takes, measure } of unlike) {
    const facts = { column: shownColumn(takes), measure: measure.what, expected: unitOf(takes) };
    ledger.tell(measure.cell, (at) => formFinding('forms/column-measure-unlike', facts, at));
    passColumn(grid, column, { head, ledger });
  }
  const left = new Set(unlike.map(({ column }) => column));
  return {
    ...head,
    columns: new Map([...head.columns].filter(([at]) => !left.has(at))),
    renamed: head.renamed.filter(({ column }) => !left.has(column)),
  };
}
