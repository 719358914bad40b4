import { addresseeOf, overdueRecommendations, type Recommendation } from '#room/democracy';
import {
  countCell,
  tableColumn,
  textCell,
  withSums,
  type TableBlock,
  type TableCell,
  type TableRow,
} from '#room/report';
import { capitalized, fillLabel } from '#room/text';
import { formatShortDate, latenessOf } from '#room/time';
import { countText } from '../../frame/count-text.js';
import { documentTable } from '../../frame/document-table.js';
import { filledColumns, pickedRows } from '../common/filled-columns.js';
import type { LetterContext } from '../common/letter-context.js';
import { addresseesIn, isAnsweredOn } from './recommendation-findings.js';
import { unitName } from '../common/report-words.js';

/** A day that was not set is no figure that is still to come. */
const dayCell = (day: string | undefined): TableCell =>
  textCell(day === undefined ? '' : formatShortDate(day));

const dataRow = (at: number, cells: TableRow['cells']): TableRow => ({
  role: 'data',
  cells: { number: textCell(String(at + 1)), ...cells },
});

/** What is sent to one addressee, one recommendation a row. */
export function sentTable(records: readonly Recommendation[], context: LetterContext): TableBlock {
  const { words, locale } = context;
  const columns = [
    tableColumn('content', words['column-content'], [8, 'left']),
    tableColumn('source', words['column-source'], [4, 'left']),
    tableColumn('due', words['column-answer-by'], [2.6, 'center']),
  ];
  const rows = records.map(({ content, unit, due }, at) =>
    dataRow(at, {
      content: textCell(capitalized(content)),
      source: textCell(unitName(unit, context)),
      due: dayCell(due),
    }),
  );
  return documentTable(locale.labels.ordinal, columns, { labels: ['content'], rows });
}

/** Recommendations, the day on which they are looked at, and how they are written. */
export interface Followed {
  readonly records: readonly Recommendation[];
  readonly asOf: string;
  readonly context: LetterContext;
}

/** By how many days an answer that had come by the day was late; zero for one in time. */
function answeredLate({ due, answeredOn }: Recommendation, asOf: string): number {
  if (due === undefined || answeredOn === undefined || answeredOn > asOf) return 0;
  return Math.max(0, latenessOf(due, answeredOn));
}

/** How many days each is overdue, or was when it was answered. */
const lateDays = ({ records, asOf }: Followed): ReadonlyMap<Recommendation, number> =>
  new Map([
    ...records.map((record) => [record, answeredLate(record, asOf)] as const),
    ...overdueRecommendations(records, asOf).entries.map(
      ({ recommendation, days }) => [recommendation, days] as const,
    ),
  ]);

/** “Đã thực hiện”; after the term “Đã thực hiện (trả lời chậm 05 ngày)”. */
function stateText(record: Recommendation, { asOf, context }: Followed): string {
  const { locale, words } = context;
  const state = isAnsweredOn(record, asOf) ? record.state : 'open';
  const text = capitalized(locale.democracyLabels[`word.${state}`]);
  const days = answeredLate(record, asOf);
  return days === 0
    ? text
    : fillLabel(words['follow-state-late'], { state: text, days: countText(days, context) });
}

/** One recommendation as it stood on the day. */
function followedCells(record: Recommendation, followed: Followed): TableRow['cells'] {
  const { asOf, context } = followed;
  const isAnswered = isAnsweredOn(record, asOf);
  return {
    content: textCell(capitalized(record.content)),
    source: textCell(unitName(record.unit, context)),
    addressee: textCell(unitName(addresseeOf(record), context)),
    day: dayCell(record.date),
    due: dayCell(record.due),
    answered: isAnswered ? dayCell(record.answeredOn) : textCell(''),
    state: textCell(stateText(record, followed)),
    answer: textCell(isAnswered ? (record.answer ?? '') : ''),
  };
}

const followedColumns = ({ words }: LetterContext) => [
  tableColumn('content', words['column-content'], [6, 'left']),
  tableColumn('source', words['column-source'], [3.4, 'left']),
  tableColumn('addressee', words['column-addressee'], [3.4, 'left']),
  tableColumn('day', words['column-day'], [2.2, 'center']),
  tableColumn('due', words['column-answer-by'], [2.2, 'center']),
  tableColumn('answered', words['column-answered'], [2.2, 'center']),
  tableColumn('late', words['column-late'], [1.8, 'right']),
  tableColumn('state', words['column-state'], [2.6, 'left']),
  tableColumn('answer', words['column-answer'], [4.4, 'left']),
];

/** The register as offices follow it: one recommendation a row; a column without a word is left out. */
export function followedTable(followed: Followed): TableBlock {
  const { records, context } = followed;
  const late = lateDays(followed);
  const rows = records.map((record, at) => {
    const days = late.get(record) ?? 0;
    const lateCell = days === 0 ? textCell('') : countCell(days);
    return dataRow(at, { ...followedCells(record, followed), late: lateCell });
  });
  const columns = filledColumns(followedColumns(context), rows);
  return documentTable(context.locale.labels.ordinal, columns, {
    labels: ['content'],
    rows: pickedRows(rows, columns),
  });
}

/** How many were sent, answered, answered late and overdue. */
export function countsOf(records: readonly Recommendation[], { asOf }: Followed) {
  const done = records.filter((record) => isAnsweredOn(record, asOf)).length;
  const late = records.filter((record) => answeredLate(record, asOf) > 0).length;
  const overdue = overdueRecommendations(records, asOf).entries.length;
  return { total: records.length, done, late, waiting: records.length - done, overdue };
}

/** How many wait for whom, with their total. */
export function byAddresseeTable(followed: Followed): TableBlock {
  const { records, context } = followed;
  const { words, locale } = context;
  const cells = (of: readonly Recommendation[]) =>
    Object.fromEntries(
      Object.entries(countsOf(of, followed)).map(([key, count]) => [key, countCell(count)]),
    );
  const rows = addresseesIn(records).map((addressee, at) =>
    dataRow(at, {
      addressee: textCell(unitName(addressee, context)),
      ...cells(records.filter((record) => addresseeOf(record) === addressee)),
    }),
  );
  const total: TableRow = {
    role: 'total',
    cells: { addressee: textCell(locale.labels.total), ...cells(records) },
  };
  const columns = [
    tableColumn('addressee', words['column-addressee'], [6, 'left']),
    tableColumn('total', words['column-total'], [2, 'right']),
    tableColumn('done', words['column-done'], [2, 'right']),
    tableColumn('late', words['column-answered-late'], [2, 'right']),
    tableColumn('waiting', words['column-waiting'], [2, 'right']),
    tableColumn('overdue', words['column-overdue'], [2, 'right']),
  ];
  return documentTable(locale.labels.ordinal, columns, {
    labels: ['addressee'],
    rows: [...rows, withSums(total, rows, { from: 0, to: rows.length - 1 })],
  });
}
