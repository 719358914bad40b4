import type { Finding } from '#room/findings';
import { cellAddress } from '../table/cell-address.js';
import { cellPlace, type SheetPlace } from './a1-address.js';
import { sheetOf, type BookSheet, type OpenBook } from './open-workbook.js';
import { seenPlace, type SheetFacts } from './sheet-facts.js';

/** Findings that a cell of a sheet is marked with. */
export interface MarkedCell {
  readonly place: SheetPlace;
  readonly address: string;
  readonly findings: readonly Finding[];
}

/** Findings by the sheet that they name; those without one. */
export function findingsBySheet(
  findings: readonly Finding[],
  book: OpenBook,
): {
  readonly bySheet: ReadonlyMap<BookSheet, readonly Finding[]>;
  readonly others: readonly Finding[];
} {
  const bySheet = new Map<BookSheet, Finding[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const { cell } = finding;
    const sheet = cell === undefined ? undefined : sheetOf(book, cell.sheet);
    if (sheet === undefined || cellPlace(cell?.address ?? '') === undefined) others.push(finding);
    else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), finding]);
  }
  return { bySheet, others };
}

/** Findings by the cell that is seen, in the order of their first. */
export function markedCells(
  findings: readonly Finding[],
  facts: Pick<SheetFacts, 'merged'>,
): readonly MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  for (const finding of findings) {
    const named = cellPlace(finding.cell?.address ?? '');
    if (named === undefined) continue;
    const place = seenPlace(named, facts);
    const address = cellAddress(place.row, place.column);
    const known = marked.get(address)?.findings ?? [];
    marked.set(address, { place, address, findings: [...known, finding] });
  }
  return [...marked.values()];
}
