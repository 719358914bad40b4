import { sheetFinding, type CellArea } from '#room/export';
import { isTrue } from '../xml/is-true.js';
import type { XmlAttributes } from '../xml/xml-parser.js';
import { mostColumns } from './cell-place.js';
import { cellsIn, isWholeSheet, readArea } from './read-area.js';
import type { SheetContext } from './sheet-context.js';

/** What a sheet says beside its cells. */
export interface SheetFrame {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly merged: readonly CellArea[];
  readonly hiddenColumns: ReadonlySet<number>;
}

function tellRange({ log, name }: SheetContext, what: 'column' | 'merged', place: string): void {
  const facts = { what, place: place.slice(0, 40), sheet: name };
  log.add('sheets/out-of-range', () => sheetFinding('sheets/out-of-range', facts));
}

/** What an area counts for at the least, so that there are not too many of them. */
const leastTaken = 10;

/** Takes a merged area, as long as there is room: whoever fills its cells would else never end. */
function mergeReader(context: SheetContext, merged: CellArea[]): (ref: string) => void {
  const { spending, log, name } = context;
  return (ref) => {
    const area = readArea(ref);
    if (area === undefined) return tellRange(context, 'merged', ref);
    const cells = cellsIn(area);
    // One cell alone is not merged with anything.
    if (cells === 1) return;
    const most = spending.left('mergedCells');
    if (cells <= most && leastTaken <= most) {
      spending.take('mergedCells', Math.max(cells, leastTaken), name);
      merged.push(area);
      return;
    }
    const facts = { area: ref, cells, most, sheet: name };
    log.add('sheets/merged-too-large', () => sheetFinding('sheets/merged-too-large', facts));
  };
}

/** Hides columns; those of a run that no sheet has are told. */
function hide(
  context: SheetContext,
  hidden: Set<number>,
  { min = '', max = '', hidden: isHidden }: XmlAttributes,
) {
  const from = Number(min);
  const to = Number(max);
  const isWell = Number.isInteger(from) && from >= 1 && to >= from && to <= mostColumns;
  if (!isWell) return tellRange(context, 'column', `${min}:${max}`);
  if (!isTrue(isHidden)) return;
  for (let at = from; at <= to; at += 1) hidden.add(at);
}

/** Tells of a choice list or a check for all cells of a sheet; neither is read. */
function noteInput({ log }: SheetContext, areas: string): void {
  const whole = areas
    .slice(0, 20_000)
    .split(/\s+/u)
    .find((text) => {
      const area = readArea(text);
      return area !== undefined && isWholeSheet(area);
    });
  if (whole === undefined) return;
  const code = 'sheets/area-passed-over';
  log.add(code, () => sheetFinding(code, { what: 'input', area: whole }));
}

/** Reads what a sheet says beside its cells. */
export function sheetFrame(context: SheetContext): SheetFrame {
  const merged: CellArea[] = [];
  const hiddenColumns = new Set<number>();
  const merge = mergeReader(context, merged);
  return {
    merged,
    hiddenColumns,
    open: (name, attributes) => {
      if (name === 'mergeCell') merge(attributes['ref'] ?? '');
      else if (name === 'col') hide(context, hiddenColumns, attributes);
      else if (name === 'dataValidation') noteInput(context, attributes['sqref'] ?? '');
    },
  };
}
