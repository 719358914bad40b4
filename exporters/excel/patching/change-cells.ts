import { withAttribute, type Edit } from '#room/packages';
import { cellAddress } from '../table/cell-address.js';
import type { SheetPlace } from './a1-address.js';
import { scanSheet, type ScannedCell, type ScannedRow } from './scan-sheet.js';
import type { SheetFacts } from './sheet-facts.js';

/** A cell as it is found; one that is not there has the style that it would get. */
export interface FoundCell {
  readonly place: SheetPlace;
  readonly address: string;
  readonly style: string | undefined;
  /** Its XML; undefined where it is not there. */
  readonly xml: string | undefined;
  /** The source of its formula, with its tags. */
  readonly formula: string | undefined;
}

/** Gives the new XML of a cell; undefined leaves it as it is. */
export type CellChange = (cell: FoundCell) => string | undefined;

/** Changes by row and column. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** Changes by their places. */
export function changesByRow(changes: Iterable<readonly [SheetPlace, CellChange]>): Changes {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const [{ row, column }, change] of changes) {
    const columns = rows.get(row) ?? new Map<number, CellChange>();
    columns.set(column, change);
    rows.set(row, columns);
  }
  return rows;
}

interface Sheet {
  readonly xml: string;
  readonly facts: SheetFacts;
}

const ascending = <Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] =>
  [...map].toSorted(([a], [b]) => a - b);

/** The cells that are not there, from one column to another, neither inclusive. */
function newCells(
  row: Pick<ScannedRow, 'number' | 'style'>,
  columns: readonly (readonly [number, CellChange])[],
  { facts }: Sheet,
): string {
  return columns
    .map(([column, change]) => {
      const place = { row: row.number, column };
      const style = row.style ?? facts.columnStyle(column);
      const address = cellAddress(row.number, column);
      return change({ place, address, style, xml: undefined, formula: undefined }) ?? '';
    })
    .join('');
}

function changeFound(
  row: ScannedRow,
  cell: ScannedCell,
  { change, xml }: { readonly change: CellChange; readonly xml: string },
): readonly Edit[] {
  const { formula, style, start, end, column } = cell;
  const text = change({
    place: { row: row.number, column },
    address: cellAddress(row.number, column),
    style,
    xml: xml.slice(start, end),
    formula: formula && xml.slice(formula.start, formula.end),
  });
  return text === undefined ? [] : [{ start, end, text }];
}

/** A row that was empty, with cells in it. */
function filled({ start, openEnd }: ScannedRow, cells: string, { xml, facts }: Sheet): Edit {
  const open = withAttribute(xml.slice(start, openEnd).replace(/\s*\/>$/, '>'), 'spans', undefined);
  return { start, end: openEnd, text: `${open}${cells}</${facts.prefix}row>` };
}

/** Edits of one row that is there. */
function changeRow(
  row: ScannedRow,
  columns: ReadonlyMap<number, CellChange>,
  sheet: Sheet,
): readonly Edit[] {
  const wanted = ascending(columns);
  const known = new Map(row.cells.map((cell) => [cell.column, cell]));
  const missing = wanted.filter(([column]) => !known.has(column));
  const found = wanted.flatMap(([column, change]) => {
    const cell = known.get(column);
    return cell === undefined ? [] : changeFound(row, cell, { change, xml: sheet.xml });
  });
  if (row.openEnd === row.end) {
    const cells = newCells(row, missing, sheet);
    return cells === '' ? [] : [filled(row, cells, sheet)];
  }
  const added = missing.flatMap((each) => {
    const text = newCells(row, [each], sheet);
    const at = row.cells.find(({ column }) => column > each[0])?.start ?? row.closeStart;
    return text === '' ? [] : [{ start: at, end: at, text }];
  });
  return [...found, ...added];
}

/** Rows that are not there, from one to another. */
function newRows(
  rows: readonly (readonly [number, ReadonlyMap<number, CellChange>])[],
  sheet: Sheet,
) {
  const { prefix } = sheet.facts;
  return rows
    .map(([number, columns]) => {
      const cells = newCells({ number, style: undefined }, ascending(columns), sheet);
      return cells === '' ? '' : `<${prefix}row r="${number}">${cells}</${prefix}row>`;
    })
    .join('');
}

/** What is changed in a sheet where some of its cells are; undefined where its XML is broken. */
export function changeCells(sheet: Sheet, changes: Changes): readonly Edit[] | undefined {
  const { xml, facts } = sheet;
  const edits: Edit[] = [];
  const waiting = ascending(changes).slice();
  const addUntil = (number: number, at: number): void => {
    const behind = waiting.findIndex(([row]) => row >= number);
    const text = newRows(waiting.splice(0, behind === -1 ? waiting.length : behind), sheet);
    if (text !== '') edits.push({ start: at, end: at, text });
  };
  const isSound = scanSheet(xml, {
    row: (row) => {
      addUntil(row.number, row.start);
      const [next] = waiting;
      if (next?.[0] !== row.number) return;
      waiting.shift();
      edits.push(...changeRow(row, next[1], sheet));
    },
    other: ({ local, kind, depth, start, end }) => {
      if (local !== 'sheetData' || depth !== 1 || kind === 'open') return;
      if (kind === 'close') return addUntil(Infinity, start);
      const rows = newRows(waiting.splice(0), sheet);
      const { prefix } = facts;
      if (rows === '') return undefined;
      const text = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
      return void edits.push({ start, end, text });
    },
  });
  return isSound ? edits : undefined;
}
