import { attributeOf, type XmlTag } from '#room/packages';
import { cellSpan, isWithin, type SheetPlace, type CellSpan } from './a1-address.js';
import { scanSheet } from './scan-sheet.js';

/** What must be known of a sheet before it is changed. */
export interface SheetFacts {
  /** Before the names of its elements; empty as a rule. */
  readonly prefix: string;
  readonly merged: readonly CellSpan[];
  /** The style of cells that are not there, by their column. */
  readonly columnStyle: (column: number) => string | undefined;
  /** Where the frames of comments are named; where they would be, if they are not. */
  readonly drawing: { readonly id: string | undefined; readonly at: number };
}

interface StyledColumns {
  readonly min: number;
  readonly max: number;
  readonly style: string | undefined;
}

/** What comes behind the frames of comments. */
const later = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

function reader(xml: string) {
  const merged: CellSpan[] = [];
  const columns: StyledColumns[] = [];
  let [prefix, id, at, isBehind] = ['', undefined as string | undefined, 0, false];
  const other = ({ kind, local, name, depth, start, end }: XmlTag): void => {
    const value = (attribute: string): string | undefined =>
      attributeOf(xml.slice(start, end), attribute);
    if (depth === 0) prefix = name.slice(0, name.length - local.length);
    if (depth === 0 && kind === 'close' && at === 0) at = start;
    if (local === 'sheetData') isBehind = true;
    if (kind === 'close') return;
    if (depth === 1 && isBehind && at === 0 && later.has(local)) at = start;
    if (depth === 1 && local === 'legacyDrawing') id = value('\\w+:id');
    const span = local === 'mergeCell' ? cellSpan(value('ref') ?? '') : undefined;
    if (span !== undefined) merged.push(span);
    if (local !== 'col') return;
    columns.push({ min: Number(value('min')), max: Number(value('max')), style: value('style') });
  };
  return { other, merged, columns, found: () => ({ prefix, id, at }) };
}

/** Looks a sheet through; undefined where its XML is broken. */
export function sheetFacts(xml: string): SheetFacts | undefined {
  const { other, merged, columns, found } = reader(xml);
  if (!scanSheet(xml, { other })) return undefined;
  const { prefix, id, at } = found();
  return {
    prefix,
    merged,
    drawing: { id, at },
    columnStyle: (column) => columns.find(({ min, max }) => column >= min && column <= max)?.style,
  };
}

/** The cell that is seen: of merged cells, the first. */
export const seenPlace = (place: SheetPlace, { merged }: Pick<SheetFacts, 'merged'>): SheetPlace =>
  merged.find((span) => isWithin(place, span))?.from ?? place;
