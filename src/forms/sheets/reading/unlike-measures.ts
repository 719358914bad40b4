import { isDong, matchKey, readAmountText } from '#room/text';
import type { CellData } from '#room/export';
import type { FormColumn } from '../../definition/form-column.js';
import { formFinding } from '../../findings.js';
import { cellText } from '../cells/cell-text.js';
import { isMoney } from '../cells/column-unit.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableHead } from '../headings/table-head.js';
import type { Said, SheetLines } from '../lines/sheet-lines.js';
import { passColumn, shownColumn, type HeadTold } from './tell-head.js';

/** How many đồng a unit of money is: 1000000 of “triệu đồng”; undefined of what is no money. */
function dongOf(measure: string): number | undefined {
  const read = readAmountText(`1 ${measure}`);
  if (!read.ok || read.value.amount === null || read.value.to !== undefined) return undefined;
  return isDong(read.value.unit, 'start') ? read.value.amount : undefined;
}

const bracketed = /\(([^()]*)\)/g;

/** “Kinh phí (triệu đồng)”: the money that the headings over a column count in; the lowest counts. */
function moneyOfHeading(grid: SheetGrid, { top, bottom }: TableHead, column: number) {
  for (let row = bottom; row >= top; row -= 1) {
    const cell = grid.shown(row, column);
    const texts = cell === undefined ? [] : [...cellText(cell).matchAll(bracketed)];
    const what = texts.map(([, said = '']) => said.replace(/^.*:/, '').trim()).find(dongOf);
    if (cell !== undefined && what !== undefined) return { what, cell };
  }
  return undefined;
}

/** “ĐVT: vụ; triệu đồng”: the money of a line, where it names one. */
function moneyOfLine({ what, cell }: Said<string>): readonly { what: string; cell: CellData }[] {
  const parts = what.split(/[;,/]/).map((part) => part.trim().replace(/\.$/, ''));
  const money = parts.filter((part) => dongOf(part) !== undefined);
  return money.length === 1 ? money.map((part) => ({ what: part, cell })) : [];
}

/**
 * A table without the columns of money that the sheet counts in another unit than the form: a figure
 * would be a thousand or a million times too small or too large. A finding tells of each.
 */
export function withoutUnlikeMeasures(
  grid: SheetGrid,
  head: TableHead,
  { measure, ledger, context }: HeadTold & { readonly measure: SheetLines['measure'] | undefined },
): TableHead {
  const printed = context.form.unitLine?.vi;
  const isPrinted =
    measure !== undefined &&
    printed !== undefined &&
    matchKey(printed).endsWith(matchKey(measure.what));
  const [byLine] = measure === undefined || isPrinted ? [] : moneyOfLine(measure);
  const isUnlike = ([column, takes]: readonly [number, FormColumn]): boolean => {
    const said = isMoney(takes) ? (moneyOfHeading(grid, head, column) ?? byLine) : undefined;
    if (said === undefined || dongOf(said.what) === takes.scale) return false;
    const facts = {
      column: shownColumn(takes),
      measure: said.what,
      expected: takes.unit?.vi ?? '',
    };
    ledger.tell(said.cell, (at) => formFinding('forms/column-measure-unlike', facts, at));
    passColumn(grid, column, { head, ledger });
    return true;
  };
  const columns = new Map([...head.columns].filter((each) => !isUnlike(each)));
  const renamed = head.renamed.filter(({ column }) => columns.has(column));
  return { ...head, columns, renamed };
}
