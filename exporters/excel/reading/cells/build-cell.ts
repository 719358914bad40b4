import { sheetFinding, type CellData } from '#room/export';
import { cellAddress } from '../../table/cell-address.js';
import { columnOf, rowOf, type Place } from './cell-place.js';
import { readValue, type RawCell, type ReadValue } from './read-value.js';
import type { SheetContext } from './sheet-context.js';

/** Where a cell of the file stands, and its formula. */
export interface CellPlacing {
  readonly place: Place;
  /** Undefined where it has none. */
  readonly formula: string | undefined;
}

type Problem = NonNullable<ReadValue['problem']>;

/** While it grows: there are very many cells, and most hold nothing but a value. */
type GrowingCell = { -readonly [Field in keyof CellData]: CellData[Field] };

function tellUnreadable({ log, name }: SheetContext, at: Place, told: Told): void {
  const address = cellAddress(rowOf(at), columnOf(at));
  log.add('sheets/cell-unreadable', () =>
    sheetFinding('sheets/cell-unreadable', told, { cell: { sheet: name, address } }),
  );
}

interface Told {
  readonly text: string;
  readonly problem: Problem;
}

const textOf = ({ type, inline, value }: RawCell): string =>
  (type === 'inlineStr' ? inline : (value ?? type)).slice(0, 200);

/** Refuses the file where a cell lies too far out or holds too long a text, and says which. */
function checkSize({ spending, name }: SheetContext, { row, column, value }: CellData): void {
  const length = typeof value === 'string' ? value.length : 0;
  const isLarge =
    row > spending.left('rows') ||
    column > spending.left('columns') ||
    length > spending.left('textLength');
  if (!isLarge) return;
  const where = `${name}!${cellAddress(row, column)}`;
  spending.check('rows', row, where);
  spending.check('columns', column, where);
  spending.check('textLength', length, where);
}

type Fields = 'formula' | 'error' | 'day' | 'format' | 'comment';

/** Adds what is there. */
function withFields(
  cell: GrowingCell,
  {
    formula,
    error,
    day,
    format,
    comment,
  }: { readonly [Field in Fields]: CellData[Field] | undefined },
): CellData {
  if (formula !== undefined) cell.formula = formula;
  if (error !== undefined) cell.error = error;
  if (day !== undefined) cell.day = day;
  if (format !== undefined) cell.format = format;
  if (comment !== undefined) cell.comment = comment;
  return cell;
}

const isNothing = ({ value, error }: ReadValue): boolean =>
  (value === null || value === '') && error === undefined;

/**
 * A cell as it is handed on.
 *
 * @returns Undefined for one that holds nothing, or what cannot be read; that is told.
 */
export function buildCell(
  raw: RawCell,
  { place, formula }: CellPlacing,
  context: SheetContext,
): CellData | undefined {
  const read = readValue(raw, context);
  const { problem, error, day } = read;
  if (problem !== undefined) {
    tellUnreadable(context, place, { text: textOf(raw), problem });
    return undefined;
  }
  const comment = context.comments.get(place);
  const isBlank = formula === undefined && isNothing(read);
  if (isBlank && comment === undefined) return undefined;
  const cell: GrowingCell = {
    row: rowOf(place),
    column: columnOf(place),
    value: isBlank ? null : read.value,
  };
  checkSize(context, cell);
  context.spending.take('cells', 1, context.name);
  return withFields(cell, {
    formula,
    error,
    day,
    format: context.formats[raw.style]?.code,
    comment,
  });
}
