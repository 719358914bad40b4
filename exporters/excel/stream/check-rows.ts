import { normalizeDocument, removeUnprintable } from '#room/export';
import { readable, type Finding } from '#room/findings';
import type { ReportDocument, TableBlock, TableCell, TableRow } from '#room/report';
import { toToneStyle, type ToneStyle } from '#room/text';

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

/**
 * Checks rows as `exportReport` checks those of a document.
 *
 * @param from - The index of the first of them.
 * @throws `DanvanError` with code `INVALID_ARGUMENT`; rows in its message count from `from`.
 */
export function checkRows(
  rows: readonly TableRow[],
  from: number,
  { document, table, path, toneStyle }: StreamedTable,
): CheckedRows {
  const plain = readable(`A row from row ${from} on`, () => rows.map(withoutFormulas));
  const blocks = [{ ...table, rows: plain }];
  const known = removeUnprintable(normalizeDocument({ ...document, blocks, annexes: [] }));
  const [block] = known.document.blocks;
  const findings = known.findings.map((finding) => {
    const [, , field = 'rows', row = 0, ...steps] = finding.path;
    return { ...finding, path: [...path, field, from + Number(row), ...steps] };
  });
  const checked = block?.kind === 'table' ? block.rows : [];
  const isStyled = toneStyle !== undefined;
  return { rows: isStyled ? checked.map((row) => styledRow(row, toneStyle)) : checked, findings };
}
