import { DanvanError } from '#room/findings';
import { documentParts } from '#room/export';
import { leafColumns, type ReportDocument } from '#room/report';

/** pdfmake keeps every cell in memory: this many take about two gigabytes and half a minute. */
const mostCells = 500_000;

/**
 * Refuses a document that would use up the memory of the process.
 *
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function checkSize(document: ReportDocument): void {
  const blocks = documentParts(document).flatMap((part) => part.blocks);
  const cells = blocks.reduce(
    (sum, block) =>
      block.kind === 'table' ? sum + block.rows.length * leafColumns(block.columns).length : sum,
    0,
  );
  if (cells <= mostCells) return;
  const message = `The tables have ${cells} cells; a PDF of more than ${mostCells} does not fit into memory. Write them as a workbook, or in several files.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}
