import * as z from 'zod/mini';
import {
  readable,
  requireList,
  requireObject,
  requireShape,
  withNames,
  type Finding,
  object,
} from '#room/findings';
import type { CellData, SheetData } from '#room/export';
import type { ObservationInput } from '#room/indicators';
import { asFrozen, deepFreeze } from '#room/kit';
import { openLedger, type Ledger } from './cells/ledger.js';
import type { PassedOver } from './cells/passed-over.js';
import { requireSheet } from './cells/require-sheets.js';
import { sheetGrid, type SheetGrid } from './cells/sheet-grid.js';
import { formFinding } from '../findings.js';
import { requireSheetsOptions } from './reading/sheets-options.js';
import { chooseLayout } from './tables/choose-layout.js';
import { readObservations } from './tables/read-observations.js';
import type { TableLayout } from './tables/table-layout.js';
import { tableNames } from './tables/table-names.js';
import type { TableOptions } from './tables/table-options.js';
import { tablePlaces } from './tables/table-places.js';
import { understandingOf, type TableUnderstanding } from './tables/table-understanding.js';

/**
 * What was read from a table of no known form, and how it was understood.
 *
 * Vietnamese: kết quả đọc bảng số liệu.
 *
 * @example
 * ```ts
 * import type { ReadTable } from 'danvan/forms';
 *
 * const isRefused = ({ understanding }: ReadTable): boolean => understanding === null;
 * ```
 *
 * @category Forms
 */
export interface ReadTable {
  /** How the table was understood; null where it was not, and the findings say why. */
  readonly understanding: TableUnderstanding | null;
  /** Records for {@link createDataset}. */
  readonly values: readonly ObservationInput[];
  /** `forms/table-understood` first: the sentence that says how the table was understood. */
  readonly findings: readonly Finding[];
  /** The cells that were not read and that no finding tells of. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * One cell of a row as programs hold it; null, undefined and '' are empty.
 *
 * Vietnamese: ô của một dòng.
 *
 * @example
 * ```ts
 * import type { TableCell } from 'danvan/forms';
 *
 * const row: readonly TableCell[] = ['Xã An Bình', 12, null];
 * ```
 *
 * @category Forms
 */
export type TableCell = string | number | boolean | null | undefined;

/**
 * A table as a sheet, or as rows of cells from the top, each from the left.
 *
 * Vietnamese: bảng số liệu đưa vào.
 *
 * @example
 * ```ts
 * import type { GivenTable } from 'danvan/forms';
 *
 * const table: GivenTable = [
 *   ['Đơn vị', 'Số cuộc'],
 *   ['Xã An Bình', 12],
 * ];
 * ```
 *
 * @category Forms
 */
export type GivenTable = SheetData | readonly (readonly TableCell[])[];

const indicatorsShape = z.array(object({ code: z.string(), name: object({ vi: z.string() }) }));

const isSheet = (table: GivenTable): table is SheetData =>
  typeof table === 'object' && table !== null && 'cells' in table;

/** A table as a sheet; rows of cells are put into one. */
export function asSheet(table: GivenTable): SheetData {
  if (isSheet(table)) return table;
  const cells = requireList(table, 'table').flatMap((row, at) =>
    requireList(row, `table[${at}]`).flatMap((value, column): readonly CellData[] =>
      value === null || value === undefined ? [] : [{ row: at + 1, column: column + 1, value }],
    ),
  );
  return { name: '1', cells };
}

const refused = (ledger: Ledger, finding: Finding): ReadTable => {
  ledger.add(finding);
  const { findings, passedOver } = ledger.close('outside');
  return { understanding: null, values: [], findings, passedOver };
};

function ambiguous(layouts: readonly TableLayout[], sheet: string): Finding {
  const ways = layouts.slice(0, 3).map((layout) => {
    const { unit, indicator, period } = understandingOf(layout, sheet, undefined);
    return { unit, indicator, period };
  });
  return formFinding('forms/table-ambiguous', { sheet, ways });
}

function readLaid(
  grid: SheetGrid,
  layout: TableLayout,
  { ledger, places, options }: Laid,
): ReadTable {
  const { sheet } = grid;
  const understanding = understandingOf(layout, sheet.name, places.measure);
  const values = readObservations(grid, layout, { ledger, places, options });
  const { findings, passedOver } = ledger.close('outside');
  const understood = formFinding('forms/table-understood', understanding);
  return { understanding, values, findings: [understood, ...findings], passedOver };
}

interface Laid {
  readonly ledger: Ledger;
  readonly places: ReturnType<typeof tablePlaces>;
  readonly options: TableOptions;
}

/** Reads a table; its findings do not know yet what ids are called. */
function readUnnamed(sheet: SheetData, options: TableOptions): ReadTable {
  const grid = sheetGrid(sheet);
  const ledger = openLedger(sheet);
  const places = tablePlaces(grid, tableNames(options), options);
  const { layouts, missing } = chooseLayout(grid, places.axes);
  const [layout, other] = layouts;
  if (layout === undefined) {
    const facts = { sheet: sheet.name, missing };
    return refused(ledger, formFinding('forms/table-not-understood', facts));
  }
  if (other !== undefined) return refused(ledger, ambiguous(layouts, sheet.name));
  return readLaid(grid, layout, { ledger, places, options });
}

/**
 * Reads a table of no known form: finds out by itself which way it lies, says how it understood it,
 * and reads its figures as observations.
 *
 * Vietnamese: đọc bảng số liệu bất kỳ thành số liệu chỉ tiêu.
 *
 * Units, indicators and periods may each stand in a column, in a row, or over the table once for
 * all; or each row holds one figure. A line “ĐVT: triệu đồng”, a column “Đơn vị tính”, or brackets
 * behind a heading say what is counted in. Where two ways to read it are as good, or something is
 * not said, nothing is read. Words such as “gần” are kept. A figure that was merged over several rows
 * or columns, and one of whole things with a fraction, is left out and told. Findings: `forms/table-understood`,
 * `forms/table-ambiguous`, `forms/table-not-understood`, `forms/table-figure-unreadable`,
 * `forms/heading-ambiguous`, `forms/table-name-unknown`, `forms/table-name-missing`,
 * `forms/row-of-other-unit`, `forms/measure-unlike`.
 *
 * @param table - A sheet, or rows of cells.
 * @param options - The units and indicators that it may name; `expected` says what it does not.
 * @returns How it was understood, the observations, the findings, and the cells passed over.
 *
 * @example
 * ```ts
 * import { createHierarchy, defineIndicator } from 'danvan';
 * import { readTable } from 'danvan/forms';
 *
 * const indicators = [defineIndicator({ code: 'meetings.held', name: { vi: 'Số cuộc họp' }, unit: { vi: 'cuộc' }, kind: 'flow' })];
 * const units = createHierarchy([{ id: 'xa-a', name: 'Xã A' }, { id: 'xa-b', name: 'Xã B' }]);
 * const rows = [['', 'Xã A', 'Xã B'], ['Số cuộc họp', '7', 'gần 12']];
 * const read = readTable(rows, { units, indicators, expected: { period: '2026-Q2' } });
 * read.understanding?.orientation; //=> 'indicators-down'
 * read.values.map(({ unit, value }) => [unit, value]);
 * //=> [['xa-a', 7], ['xa-b', { amount: 12, qualifier: 'nearly' }]]
 * ```
 *
 * @category Forms
 */
export function readTable(table: GivenTable, options: TableOptions): ReadTable {
  requireSheetsOptions(requireObject(options, 'options'));
  requireShape(options.indicators, indicatorsShape, 'options.indicators');
  return readable('The table', () => readNamed(requireSheet(asSheet(table), 'table'), options));
}

function readNamed(sheet: SheetData, options: TableOptions): ReadTable {
  const read = readUnnamed(sheet, options);
  const names = new Map(options.indicators.map(({ code, name }) => [code, name]));
  const nameOf = (id: string) => asFrozen(options.units?.byId.get(id)?.name ?? names.get(id));
  return deepFreeze({ ...read, findings: withNames(read.findings, nameOf) });
}
