import { throwIfAborted, type CancelSignal } from '#room/export';
import { leafColumns, printCell, type TableBlock, type TableCell } from '#room/report';
import type { Language } from '#room/text';
import type { CompleteCsvFormat } from '../csv-format.js';
import { csvCell } from '../writing/csv-cell.js';

/** What is needed to write the lines of a document. */
export interface CsvWriting {
  readonly format: CompleteCsvFormat;
  readonly language: Language;
  readonly signal: CancelSignal | undefined;
}

/** One row of headings: each column carries the titles above it. */
const titlesOf = (headings: TableBlock['columns'], above = ''): readonly string[] =>
  headings.flatMap((heading) => {
    const title = above + heading.title;
    return 'columns' in heading ? titlesOf(heading.columns, `${title} – `) : [title];
  });

/** A number stays one, in full; with a qualifier or a unit behind it, it is what is printed. */
function valueOf(cell: TableCell | undefined, language: Language): string | number | null {
  if (cell === undefined) return null;
  if (cell.kind !== 'number') return printCell(cell, language);
  return cell.qualifier === undefined && cell.suffix === undefined
    ? cell.amount
    : printCell(cell, language);
}

/** Cells side by side. */
export const csvLine = (
  cells: readonly (string | number | boolean | null)[],
  format: CompleteCsvFormat,
): string => cells.map((cell) => csvCell(cell, format)).join(format.delimiter);

/** The headings of a table, its column numbers and its rows. */
export function tableLines(table: TableBlock, { format, language, signal }: CsvWriting) {
  const { columns, index, rows } = table;
  const keys = leafColumns(columns).map(({ key }) => key);
  const codes =
    index === undefined
      ? []
      : [
          csvLine(
            keys.map((key) => index[key] ?? ''),
            format,
          ),
        ];
  const body = rows.map(({ cells }) => {
    throwIfAborted(signal);
    return csvLine(
      keys.map((key) => valueOf(cells[key], language)),
      format,
    );
  });
  return [csvLine(titlesOf(columns), format), ...codes, ...body];
}

/** A table with what stands above it, each in a line of its own. */
export function captionedLines(table: TableBlock, writing: CsvWriting): readonly string[] {
  const { caption = '', unitLine = '' } = table;
  const above = [caption, unitLine].filter((text) => text !== '');
  return [...above.map((text) => csvLine([text], writing.format)), ...tableLines(table, writing)];
}
