import type { FetchedRow } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import type { AnswerRow } from '../statement/ask.js';
import { numberIn, textIn, wholeIn } from '../statement/read-row.js';

function detailIn(row: AnswerRow): FetchedRow['detail'] {
  const text = textIn(row, 'text_other');
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `The column "detail" holds no JSON: ${text.slice(0, 80)}`;
    throw new DanvanError('STORE_UNREADABLE', message, { cause });
  }
}

const rowIn = (row: AnswerRow): FetchedRow => ({
  unit: wholeIn(row, 'unit_key'),
  indicator: wholeIn(row, 'indicator_key'),
  period: textIn(row, 'text_one'),
  line: wholeIn(row, 'a'),
  marks: wholeIn(row, 'b'),
  amount: numberIn(row, 'amount'),
  position: wholeIn(row, 'c'),
  detail: detailIn(row),
});

/** Reads rows that are counted in memory; refuses where there are too many. */
export function fetchedRows(rows: readonly AnswerRow[], most: number): readonly FetchedRow[] {
  if (rows.length <= most) return rows.map(rowIn);
  const message = `More than ${most} rows would have to be counted in memory; allow more by "mostRows", or load them into createDataset.`;
  throw new DanvanError('TOO_MANY_ROWS', message);
}
