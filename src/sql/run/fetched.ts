import type { FetchedRow } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import { ask, type AnswerRow } from '../statement/ask.js';
import { numberIn, textIn, textOrNull, wholeIn } from '../statement/read-row.js';
import type { SqlStore } from '../statement/store.js';
import type { SqlStatement } from '../statement/written.js';

function detailIn(row: AnswerRow): FetchedRow['detail'] {
  const text = textOrNull(row, 'detail');
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `The column "detail" of an answer is no JSON: ${text.slice(0, 80)}`;
    throw new DanvanError('STORE_UNREADABLE', message, { cause });
  }
}

const rowIn = (row: AnswerRow): FetchedRow => ({
  unit: wholeIn(row, 'unit_key'),
  indicator: wholeIn(row, 'indicator_key'),
  period: textIn(row, 'period_id'),
  line: wholeIn(row, 'line_key'),
  marks: wholeIn(row, 'marks'),
  amount: numberIn(row, 'amount'),
  position: wholeIn(row, 'row_position'),
  detail: detailIn(row),
});

/** Fetches rows that are counted in memory; refuses where there are too many. */
export async function fetchRows(
  store: SqlStore,
  statement: SqlStatement | null,
  most: number,
): Promise<readonly FetchedRow[]> {
  if (statement === null) return [];
  const rows = await ask(store, 'the rows to be counted in memory', statement);
  if (rows.length <= most) return rows.map(rowIn);
  const message = `More than ${most} rows would have to be counted in memory; allow more by "mostRows", or load them into createDataset.`;
  throw new DanvanError('TOO_MANY_ROWS', message);
}
