import { throwIfAborted } from '#room/export';
import { DanvanError } from '#room/findings';
import type { TableRow } from '#room/report';
import { lastRow, type SheetWriter } from '../sheet/sheet-writer.js';
import { bodyStyles } from '../table/body-styles.js';
import { rowPlanner } from '../table/plan-row.js';
import { writeBody, writeRow } from '../table/table-body.js';
import type { OpenTable } from '../table/write-table.js';
import { checkRows, type StreamedTable } from './check-rows.js';
import { rowsInTurn } from './rows-in-turn.js';
import { runningSums } from './running-sums.js';
import type { StreamedRows } from './streamed-rows.js';

/** Rows that are checked and written at once. */
const rowsAtOnce = 100;

/** What writes checked rows below each other. */
function rowsWriter({ placing }: OpenTable, writer: SheetWriter) {
  const planOf = rowPlanner(placing);
  const styles = bodyStyles(placing.writer);
  const writing = { ...placing, rows: [], locate: () => undefined, styles };
  const sums = runningSums(placing);
  const write = (row: TableRow, index: number): void => {
    const plan = planOf(row);
    writer.room((plan.heights.length - 1) * placing.columns.length);
    sums.add(row);
    writeRow(row, index, { plan, writing });
  };
  return { write, sums };
}

/** What rows are streamed with. */
export interface BodyStream {
  readonly rows: StreamedRows['rows'];
  readonly streamed: StreamedTable;
  readonly writer: SheetWriter;
  /** Called after each batch, when no cell of it changes any more. */
  readonly flush: () => Promise<void>;
}

function checkCount(rows: number): void {
  if (rows < lastRow) return;
  throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastRow} rows at the most.`);
}

/** Writes the rows as they come, then those that the document holds itself. */
export async function streamBody(open: OpenTable, stream: BodyStream): Promise<void> {
  const { rows, streamed, writer, flush } = stream;
  const { write, sums } = rowsWriter(open, writer);
  const first = open.headings.last + 1;
  let count = 0;
  for await (const batch of rowsInTurn(rows(), rowsAtOnce)) {
    throwIfAborted(writer.signal);
    checkCount(count + batch.length);
    const known = checkRows(batch, count, streamed);
    known.findings.forEach(writer.report);
    for (const row of known.rows) {
      write(row, count);
      count += 1;
    }
    await flush();
  }
  const last = writer.ledger.heights.length;
  const closing = { ...open.placing, block: streamed.table };
  writeBody(closing, last + 1, sums.formula({ first, last }));
}
