import { type LabelHolds } from '#room/text';
import type { FormColumn } from '../../definition/form-column.js';
import { parseIndexCell } from '../../index-row/parse-index-cell.js';
import { cellText } from '../cells/cell-text.js';
import type { GridRow } from '../cells/sheet-grid.js';
import type { FormKeys } from './form-keys.js';

/** The row of printed numbers under the headings. */
export interface IndexRow {
  readonly row: number;
  readonly columns: ReadonlyMap<number, FormColumn>;
  readonly labels: ReadonlyMap<number, LabelHolds | undefined>;
}

/** Letters that stand over columns which name the row. */
const labelLetters = /^(?:[A-E]|MS|TT|STT)$/;

/** Fewer plain numbers that rise by one may well be figures. */
const leastPlain = 4;

const isText = ({ value }: GridRow['cells'][number]): boolean => typeof value === 'string';

const isRising = (indexes: readonly string[]): boolean =>
  indexes.every((index, at) => at === 0 || Number(index) === Number(indexes[at - 1]) + 1);

/**
 * Reads a row as that of indexes; undefined where it is none. Plain numbers are one only where they
 * rise by one and stand over most columns: figures look the same.
 */
export function readIndexRow({ row, cells }: GridRow, keys: FormKeys): IndexRow | undefined {
  const columns = new Map<number, FormColumn>();
  const labels = new Map<number, LabelHolds | undefined>();
  const indexes: string[] = [];
  let isMarked = false;
  for (const cell of cells) {
    const text = cellText(cell);
    const read = text.length > 60 ? undefined : parseIndexCell(text);
    if (read?.ok !== true) return undefined;
    const { kind, index } = read.value;
    const isLabel = keys.labelIndexes.has(index) || labelLetters.test(index);
    if (kind === 'label' && !isLabel) return undefined;
    if (kind === 'label') labels.set(cell.column, keys.labelIndexes.get(index));
    else indexes.push(index);
    const column = kind === 'column' ? keys.byIndex.get(index) : undefined;
    if (column !== undefined) columns.set(cell.column, column);
    // Letters stand in front; behind numbers they are names.
    isMarked ||= (kind === 'label' && indexes.length === 0) || /[=(]/.test(text);
  }
  const isMost = columns.size >= Math.max(leastPlain, keys.columns.length * 0.8);
  // Figures are numbers; the indexes of a short form are texts, as the library writes them.
  const isWhole = columns.size === keys.columns.length && cells.every(isText);
  const isIndex = columns.size > 0 && (isMarked || ((isMost || isWhole) && isRising(indexes)));
  return isIndex ? { row, columns, labels } : undefined;
}
