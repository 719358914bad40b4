import { textFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { addAll } from '#room/kit';
import { checkLine, type Line } from './check-line.js';
import { cleanCell } from './clean-cell.js';
import { noteDecomposed } from './note-decomposed.js';
import type { RejectedRow, TextRow, TextTable } from './text-table.js';

const isBlank = ({ cells }: Line): boolean => cells.every((cell) => cell.trim() === '');

/** The names of the columns; empty cells at the end of the header are none. */
function columnsOf(header: Line | undefined): readonly string[] {
  const names = (header?.cells ?? []).map(cleanCell);
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

const rejectedOf = ({ row, cells }: Line): RejectedRow => ({ row, cells });

function twice(columns: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = columns.filter((column) => seen.size === seen.add(column).size);
  return [...new Set(repeated)];
}

/** Makes a table of the lines of a sheet, the first of which is the header. */
export function tableOfLines(lines: readonly Line[], file: string): TextTable {
  const [header, ...body] = lines;
  const columns = columnsOf(header);
  const filled = body.filter((line) => !isBlank(line));
  const head = { cells: columns, row: 1, isBroken: header?.isBroken ?? false };
  const wrongHead = [
    ...checkLine(head, { columns, file }),
    ...twice(columns).map((column) =>
      textFinding('text/duplicate-column', { column }, { path: [file, 1], row: 1 }),
    ),
  ];
  if (wrongHead.length > 0) {
    return { columns, rows: [], rejected: filled.map(rejectedOf), findings: wrongHead };
  }
  const rows: TextRow[] = [];
  const rejected: RejectedRow[] = [];
  const findings: Finding[] = [...noteDecomposed(lines, { columns, file })];
  for (const line of filled) {
    const wrong = checkLine(line, { columns, file });
    addAll(findings, wrong);
    if (wrong.length > 0) rejected.push(rejectedOf(line));
    else rows.push({ row: line.row, cells: cellsOf(columns, line) });
  }
  return { columns, rows, rejected, findings };
}

/** Built of entries, so that no name of a column is one that every object has. */
const cellsOf = (columns: readonly string[], { cells }: Line): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column, at) => [column, cleanCell(cells[at] ?? '')]));
