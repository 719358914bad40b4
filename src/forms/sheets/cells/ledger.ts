import type { CellData, SheetData } from '#room/export';
import type { Finding } from '#room/findings';
import { cellAddress } from './cell-address.js';
import { cellText, isEmptyCell } from './cell-text.js';
import type { PassedOver, PassedOverReason } from './passed-over.js';

/** How much of a cell a list repeats. */
const longestShown = 200;

/** Where a finding in a sheet is told of. */
export interface CellPlace {
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** Keeps what became of each cell of a sheet, so that none is lost. */
export interface Ledger {
  readonly use: (cell: CellData | undefined) => void;
  readonly pass: (cell: CellData | undefined, why: PassedOverReason) => void;
  /** Says that a finding tells of the cell; it wins over all else. */
  readonly tell: (cell: CellData, make: (place: CellPlace) => Finding) => void;
  /** A finding that tells of no single cell. */
  readonly add: (finding: Finding) => void;
  readonly placeOf: (cell: CellData) => CellPlace;
  /** Every cell that holds something, after what was said of it; the rest was passed over. */
  readonly close: (rest: PassedOverReason) => LedgerPage;
}

/** What became of the cells of one sheet. */
export interface LedgerPage {
  readonly findings: readonly Finding[];
  readonly passedOver: readonly PassedOver[];
  readonly used: number;
}

type Fate = PassedOverReason | 'used' | 'told';

/** Opens the ledger of a sheet. */
export function openLedger(sheet: SheetData): Ledger {
  const fates = new Map<CellData, Fate>();
  const findings: Finding[] = [];
  const placeOf = (cell: CellData): CellPlace => ({
    cell: { sheet: sheet.name, address: cellAddress(cell) },
  });
  const set = (cell: CellData | undefined, fate: Fate): void => {
    if (cell !== undefined && fates.get(cell) !== 'told') fates.set(cell, fate);
  };
  return {
    use: (cell) => set(cell, 'used'),
    pass: (cell, why) => set(cell, why),
    tell: (cell, make) => {
      set(cell, 'told');
      findings.push(make(placeOf(cell)));
    },
    add: (finding) => void findings.push(finding),
    placeOf,
    close: (rest) => closed(sheet, { fates, findings, rest }),
  };
}

function closed(
  sheet: SheetData,
  {
    fates,
    findings,
    rest,
  }: { fates: Map<CellData, Fate>; findings: Finding[]; rest: PassedOverReason },
): LedgerPage {
  const filled = sheet.cells.filter((cell) => !isEmptyCell(cell));
  const seen = new Set<string>();
  const passedOver = filled.flatMap((cell): readonly PassedOver[] => {
    const address = cellAddress(cell);
    const isSecond = seen.has(address);
    seen.add(address);
    const fate = isSecond ? 'repeated' : (fates.get(cell) ?? rest);
    if (fate === 'used' || fate === 'told') return [];
    const text = cellText(cell);
    const why = text === '' && cell.comment !== undefined && fate === rest ? 'comment' : fate;
    const shown = text === '' ? (cell.comment ?? cell.formula ?? '') : text;
    return [{ sheet: sheet.name, address, text: shown.slice(0, longestShown), why }];
  });
  const used = filled.filter((cell) => fates.get(cell) === 'used').length;
  return { findings, passedOver, used };
}
