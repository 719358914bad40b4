import { formatNumber, formatQualified, stateSigns, type SheetWords } from '#room/text';
import type { CellData, CellInput } from '#room/export';
import { dayNumberOf } from '#room/time';
import type { FormColumn } from '../../definition/form-column.js';
import { isQualified, type FormValue, type QualifiedFigure } from '../../filled/form-value.js';

/** What may be typed into a column. */
function inputOf({ type, signed, choices }: FormColumn, { messages }: SheetWords): CellInput {
  if (choices !== undefined) return { kind: 'list', choices, message: messages.choice };
  const message = messages[type];
  if (type === 'text' || type === 'date' || signed) return { kind: 'any', message };
  return { kind: type === 'count' ? 'whole' : 'decimal', message };
}

/** How a column prints its figures; words have no format. */
function formatOf({ type, decimals }: FormColumn): string | undefined {
  if (type === 'text') return undefined;
  if (type === 'date') return 'dd/mm/yyyy';
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

type Shown = Pick<CellData, 'value' | 'day'>;

const dayZero = dayNumberOf('1899-12-30');

/** “gần 134”: no format of a spreadsheet keeps the word of a number. */
const qualifiedText = ({ amount, qualifier }: QualifiedFigure): string =>
  formatQualified(formatNumber(amount, { decimals: 9 }), qualifier);

/** A value of a form as a cell holds it. */
function shownOf(value: FormValue, { type }: FormColumn): Shown {
  if (value === null) return { value: null };
  if (isQualified(value)) return { value: qualifiedText(value) };
  if (typeof value === 'object') return { value: stateSigns[value.state] };
  if (type !== 'date' || typeof value !== 'string') return { value };
  return { value: dayNumberOf(value) - dayZero, day: value };
}

/** Where a figure is written, and how it follows from others. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
  /** The formula of the cell, where the figure is what it gives or nobody knows it yet. */
  readonly formula?: string | undefined;
}

/** Writes one figure of a form: to be filled in, or worked out and locked. */
export function figureCell(
  value: FormValue,
  column: FormColumn,
  { place, words }: { readonly place: FigurePlace; readonly words: SheetWords },
): CellData {
  const { formula, ...at } = place;
  const format = formatOf(column);
  const shown = { ...at, ...shownOf(value, column), ...(format !== undefined && { format }) };
  return formula === undefined
    ? { ...shown, role: 'input', input: inputOf(column, words) }
    : { ...shown, formula, role: 'total' };
}
