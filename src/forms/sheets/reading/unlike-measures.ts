import { isDong, readAmountText } from '#room/text';
import { formFinding } from '../../findings.js';
import { isMoney } from '../cells/column-unit.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableHead } from '../headings/table-head.js';
import type { SheetLines } from '../lines/sheet-lines.js';
import { passColumn, shownColumn, type HeadTold } from './tell-head.js';

/** How many đồng a unit of money is: 1000000 of “triệu đồng”; undefined of what is no money. */
function dongOf(measure: string): number | undefined {
  const read = readAmountText(`1 ${measure}`);
  if (!read.ok || read.value.amount === null || read.value.to !== undefined) return undefined;
  return isDong(read.value.unit, 'start') ? read.value.amount : undefined;
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
  const amounts = (measure?.what ?? '').split(/[;,/]/).flatMap((part) => dongOf(part) ?? []);
  const [amount] = amounts;
  const isPrinted = measure !== undefined && context.form.unitLine?.vi.includes(measure.what);
  if (measure === undefined || amounts.length !== 1 || isPrinted === true) return head;
  const unlike = [...head.columns].filter(([, takes]) => isMoney(takes) && takes.scale !== amount);
  for (const [column, takes] of unlike) {
    const expected = takes.unit?.vi ?? '';
    const facts = { column: shownColumn(takes), measure: measure.what, expected };
    ledger.tell(measure.cell, (at) => formFinding('forms/column-measure-unlike', facts, at));
    passColumn(grid, column, { head, ledger });
  }
  const columns = new Map(
    [...head.columns].filter(([at]) => !unlike.some(([column]) => column === at)),
  );
  return { ...head, columns };
}
