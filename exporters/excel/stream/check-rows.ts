import { normalizeDocument, removeUnprintable } from '#room/export';
import { readable, type Finding } from '#room/findings';
import {
  leafColumns,
  type ReportDocument,
  type TableBlock,
  type TableCell,
  type TableRow,
} from '#room/report';
import { toToneStyle, type ToneStyle } from '#room/text';
import { plainRow } from './plain-row.js';

/** A table of a document whose rows come from elsewhere. */
export interface StreamedTable {
  readonly document: ReportDocument;
  readonly table: TableBlock;
  readonly path: readonly (string | number)[];
  readonly toneStyle?: ToneStyle | undefined;
}

/** Rows as they are written, and what was changed in them. */
export interface CheckedRows {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

function withoutFormula(cell: TableCell): TableCell {
  if (cell.kind !== 'number' || cell.formula === undefined) return cell;
  const { formula: _, ...plain } = cell;
  return plain;
}

/** A formula points at rows that are not in hand. */
function withoutFormulas(row: TableRow): TableRow {
  let hasFormula = false;
  for (const key in row.cells) hasFormula ||= 'formula' in (row.cells[key] ?? {});
  if (!hasFormula) return row;
  const cells = Object.entries(row.cells).map(
    ([key, cell]) => [key, withoutFormula(cell)] as const,
  );
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The words of a row in one style of tone marks. */
function styledRow(row: TableRow, style: ToneStyle): TableRow {
  const cells = Object.entries(row.cells).map(([key, cell]) => {
    const styled = cell.kind === 'text' ? { ...cell, text: toToneStyle(cell.text, style) } : cell;
    return [key, styled] as const;
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The check of a document, over the rows alone. */
function checkWhole(
  rows: readonly TableRow[],
  from: number,
  { document, table, path }: StreamedTable,
): CheckedRows {
  const plain = readable(`A row from row ${from} on`, () => rows.map(withoutFormulas));
  const blocks = [{ ...table, rows: plain }];
  const known = removeUnprintable(normalizeDocument({ ...document, blocks, annexes: [] }));
  const [block] = known.document.blocks;
  const findings = known.findings.map((finding) => {
    const [, , field = 'rows', row = 0, ...steps] = finding.path;
    return { ...finding, path: [...path, field, from + Number(row), ...steps] };
  });
  return { rows: block?.kind === 'table' ? block.rows : [], findings };
}

/** The rows where each is in order as it stands. */
function plainRows(rows: readonly TableRow[], { columns }: TableBlock) {
  const keys = new Set(leafColumns(columns).map(({ key }) => key));
  const plain: TableRow[] = [];
  for (const row of rows) {
    const copy = plainRow(row, keys);
    if (copy === undefined) return undefined;
    plain.push(copy);
  }
  return plain;
}

/**
 * Checks rows as `exportReport` checks those of a document.
 *
 * @param from - The index of the first of them.
 * @throws `DanvanError` with code `INVALID_ARGUMENT`; rows in its message count from `from`.
 */
export function checkRows(
  rows: readonly TableRow[],
  from: number,
  streamed: StreamedTable,
): CheckedRows {
  const { table, toneStyle } = streamed;
  const plain = readable(`A row from row ${from} on`, () => plainRows(rows, table));
  const checked =
    plain === undefined ? checkWhole(rows, from, streamed) : { rows: plain, findings: [] };
  if (toneStyle === undefined) return checked;
  return { ...checked, rows: checked.rows.map((row) => styledRow(row, toneStyle)) };
}
