import { kindOf, shapeFinding, type Finding, type FindingPlace } from '#room/findings';
import { addAll, plainCopy } from '#room/kit';
import type { Line } from './check-line.js';
import { tableOfLines } from './table-of-lines.js';
import type { RejectedRow, TextTable } from './text-table.js';

/** What records are called in findings, and which of their columns may hold numbers. */
export interface RecordOptions {
  readonly file: string;
  readonly numbers: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cell as text; a number has lost its leading zeros already, so that few columns may have one. */
function textOf(value: unknown, takesNumbers: boolean): string | null {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return takesNumbers && typeof value === 'number' ? String(value) : null;
}

const wrongType = (expected: string, value: unknown, place: FindingPlace) =>
  shapeFinding('shape/wrong-type', { expected, received: kindOf(value) }, place);

/** A record as a line of the columns, or what was wrong with it. */
function lineOf(record: unknown, row: number, at: RecordOptions & { columns: readonly string[] }) {
  if (!isRecord(record))
    return { findings: [wrongType('object', record, { path: [at.file, row], row })] };
  const findings: Finding[] = [];
  const cells = at.columns.map((column) => {
    const value = Object.hasOwn(record, column) ? record[column] : undefined;
    const text = textOf(value, at.numbers.includes(column));
    if (text === null)
      findings.push(wrongType('string', value, { path: [at.file, row, column], row }));
    return text ?? '';
  });
  return findings.length > 0 ? { findings } : { line: { row, cells, isBroken: false } };
}

const givenCells = (record: unknown): readonly unknown[] =>
  isRecord(record) ? Object.values(record) : [record];

/** A record that nothing can act in any more, or why there is none. */
function plainOf(records: readonly unknown[], index: number, file: string) {
  const copy = plainCopy(() => records[index]);
  if (copy.ok) return { record: copy.value, findings: [] };
  const reason = copy.problem === 'reserved' ? 'throws' : copy.problem;
  const place = { path: [file, index + 2, ...copy.path], row: index + 2 };
  return { record: {}, findings: [shapeFinding('shape/unreadable', { reason }, place)] };
}

/** Makes a table of records, as a reader of sheets gives them; the first of them is row 2. */
export function tableOfRecords(records: readonly unknown[], options: RecordOptions): TextTable {
  const given = Array.from(records.keys(), (index) => plainOf(records, index, options.file));
  const fields = given.flatMap(({ record }) => (isRecord(record) ? Object.keys(record) : []));
  const columns = [...new Set(fields)];
  const lines: Line[] = [{ row: 1, cells: columns, isBroken: false }];
  const rejected: RejectedRow[] = [];
  const findings: Finding[] = [];
  given.forEach(({ record, findings: unread }, index) => {
    const row = index + 2;
    const read =
      unread.length > 0 ? { findings: unread } : lineOf(record, row, { ...options, columns });
    if ('line' in read && read.line !== undefined) return void lines.push(read.line);
    addAll(findings, read.findings ?? []);
    rejected.push({ row, cells: givenCells(record) });
  });
  const table = tableOfLines(lines, options.file);
  return {
    ...table,
    findings: [...findings, ...table.findings],
    rejected: [...rejected, ...table.rejected],
  };
}
