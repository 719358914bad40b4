import type { TableRow } from '#room/report';
import type { StreamedRows } from './streamed-rows.js';

type Rows = ReturnType<StreamedRows['rows']>;

const isAtHand = (rows: Rows): rows is Iterable<TableRow> =>
  !(Symbol.asyncIterator in rows) && Symbol.iterator in rows;

function* gathered(rows: Iterable<TableRow>, size: number): Generator<TableRow[]> {
  let batch: TableRow[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Gives rows in batches of a size; nothing is waited for between rows that are at hand, which would take as long
 * as making them.
 */
export async function* rowsInTurn(rows: Rows, size: number): AsyncGenerator<readonly TableRow[]> {
  if (isAtHand(rows)) {
    for (const batch of gathered(rows, size)) yield batch;
    return;
  }
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
