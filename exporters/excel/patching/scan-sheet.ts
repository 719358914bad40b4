import { attributeOf, scanXml, type XmlTag } from '#room/packages';
import { cellPlace } from './a1-address.js';

/** A stretch of the XML of a sheet. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cell with its places in the XML. */
export interface ScannedCell extends Stretch {
  readonly column: number;
  /** Behind its opening tag; the end where it is empty. */
  readonly openEnd: number;
  /** The number of its style. */
  readonly style: string | undefined;
  readonly formula: Stretch | undefined;
  readonly value: Stretch | undefined;
}

/** A row with its cells. */
export interface ScannedRow extends Stretch {
  readonly number: number;
  readonly openEnd: number;
  /** Where its closing tag begins; the end where it is empty. */
  readonly closeStart: number;
  /** The number of the style of cells that are not there. */
  readonly style: string | undefined;
  readonly cells: readonly ScannedCell[];
}

/** Shown what stands in a sheet, in order. */
export interface SheetVisitor {
  readonly row?: (row: ScannedRow) => void;
  /** Tags outside of the rows. */
  readonly other?: (tag: XmlTag) => void;
}

type Open<Part> = { -readonly [Key in keyof Part]: Part[Key] };

interface Reading {
  row: (Open<ScannedRow> & { readonly cells: Open<ScannedCell>[] }) | undefined;
  cell: Open<ScannedCell> | undefined;
  lastRow: number;
  inner: Stretch | undefined;
  isSound: boolean;
}

const numberOr = (text: string | undefined, usual: number): number =>
  text === undefined ? usual : Number(text);

function openRow(xml: string, { start, end }: XmlTag, reading: Reading): void {
  const tag = xml.slice(start, end);
  const number = numberOr(attributeOf(tag, 'r'), reading.lastRow + 1);
  const isNext = Number.isInteger(number) && number > reading.lastRow && number <= 1_048_576;
  if (!isNext) reading.isSound = false;
  reading.lastRow = number;
  const style = attributeOf(tag, 'customFormat') === '1' ? attributeOf(tag, 's') : undefined;
  reading.row = { number, start, openEnd: end, closeStart: end, end, style, cells: [] };
}

function openCell(xml: string, { start, end }: XmlTag, reading: Reading): void {
  const { row } = reading;
  if (row === undefined) return;
  const tag = xml.slice(start, end);
  const address = attributeOf(tag, 'r');
  const before = row.cells.at(-1)?.column ?? 0;
  const place = address === undefined ? undefined : cellPlace(address);
  const column = place?.column ?? before + 1;
  const isNext = column > before && (address === undefined || place?.row === row.number);
  if (!isNext) reading.isSound = false;
  const style = attributeOf(tag, 's');
  reading.cell = { column, start, openEnd: end, end, style, formula: undefined, value: undefined };
  row.cells.push(reading.cell);
}

/** What stands in a cell: its formula and its stored value. */
function readInner({ local, kind, start, end }: XmlTag, { cell, inner }: Reading): Stretch {
  const stretch = { start: kind === 'close' ? (inner?.start ?? start) : start, end };
  if (cell === undefined || kind === 'open') return stretch;
  if (local === 'f') cell.formula = stretch;
  if (local === 'v' || local === 'is') cell.value = stretch;
  return stretch;
}

function closeRow({ start, end, kind }: XmlTag, reading: Reading, visit: SheetVisitor): void {
  const { row } = reading;
  if (row === undefined) return;
  if (kind === 'close') row.closeStart = start;
  row.end = end;
  visit.row?.(row);
  reading.row = undefined;
}

/** Follows a tag within the rows. */
function readTag(
  xml: string,
  tag: XmlTag,
  { reading, visit }: { reading: Reading; visit: SheetVisitor },
) {
  const { depth, local, kind, end } = tag;
  if (depth === 2 && local === 'row') {
    if (kind !== 'close') openRow(xml, tag, reading);
    if (kind !== 'open') closeRow(tag, reading, visit);
  } else if (depth === 3 && local === 'c') {
    if (kind !== 'close') openCell(xml, tag, reading);
    if (kind === 'close' && reading.cell !== undefined) reading.cell.end = end;
  } else if (depth === 4) {
    reading.inner = readInner(tag, reading);
  }
}

/**
 * Goes through the XML of a sheet, row by row.
 *
 * @returns False where it is no sheet, is not well formed, or its rows and cells are not in order.
 */
export function scanSheet(xml: string, visit: SheetVisitor): boolean {
  const reading: Reading = {
    row: undefined,
    cell: undefined,
    lastRow: 0,
    inner: undefined,
    isSound: true,
  };
  let isInData = false;
  let root: string | undefined;
  const isWellFormed = scanXml(xml, (tag) => {
    root ??= tag.local;
    const isData = tag.depth === 1 && tag.local === 'sheetData';
    if (isData) isInData = tag.kind === 'open';
    if (isData || !isInData) visit.other?.(tag);
    else readTag(xml, tag, { reading, visit });
  });
  return isWellFormed && root === 'worksheet' && reading.isSound;
}
