import { sheetFinding, type CellData } from '#room/export';
import { cellAddress } from '../../table/cell-address.js';
import { columnOf, rowOf, type Place } from './cell-place.js';
import { readValue, type RawCell, type ReadValue } from './read-value.js';
import type { SheetContext } from './sheet-context.js';

/** A cell of the file with its place and its formula. */
export interface PlacedCell extends RawCell {
  readonly place: Place;
  /** Undefined where it has none. */
  readonly formula: string | undefined;
}

type Found = Pick<CellData, 'formula' | 'format' | 'comment'> & ReadValue;

/** Only what is there: most cells have nothing but a value. */
function shown(row: number, column: number, found: Found): CellData {
  const { value, formula, error, day, format, comment } = found;
  return {
    row,
    column,
    value,
    ...(formula !== undefined && { formula }),
    ...(error !== undefined && { error }),
    ...(day !== undefined && { day }),
    ...(format !== undefined && { format }),
    ...(comment !== undefined && { comment }),
  };
}

function tellUnreadable({ log, name }: SheetContext, raw: PlacedCell, problem: Problem): void {
  const text = (raw.type === 'inlineStr' ? raw.inline : (raw.value ?? raw.type)).slice(0, 200);
  const address = cellAddress(rowOf(raw.place), columnOf(raw.place));
  log.add('sheets/cell-unreadable', () =>
    sheetFinding('sheets/cell-unreadable', { text, problem }, { cell: { sheet: name, address } }),
  );
}

type Problem = NonNullable<ReadValue['problem']>;

/**
 * A cell as it is handed on.
 *
 * @returns Undefined for one that holds nothing, or what cannot be read; that is told.
 */
export function buildCell(raw: PlacedCell, context: SheetContext): CellData | undefined {
  const { place, formula } = raw;
  const read = readValue(raw, context);
  if (read.problem !== undefined) {
    tellUnreadable(context, raw, read.problem);
    return undefined;
  }
  const comment = context.comments.get(place);
  const isText = read.value === '' && formula === undefined;
  const isEmpty = (read.value === null && read.error === undefined) || isText;
  if (isEmpty && formula === undefined && comment === undefined) return undefined;
  const row = rowOf(place);
  const column = columnOf(place);
  context.spending.check('rows', row, context.name);
  context.spending.check('columns', column, context.name);
  if (typeof read.value === 'string') {
    context.spending.check('textLength', read.value.length, context.name);
  }
  context.spending.take('cells', 1, context.name);
  const format = context.formats[raw.style]?.code;
  return shown(row, column, { ...read, value: isText ? null : read.value, formula, format, comment });
}
