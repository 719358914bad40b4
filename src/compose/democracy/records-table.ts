import type { CountableRecord, DemocracyListName } from '#room/democracy';
import { tableColumn, textCell, type TableBlock, type TableRow } from '#room/report';
import { capitalized, fillLabel, type Language } from '#room/text';
import { formatPeriod, formatShortDate, parsePeriod } from '#room/time';
import { reviewWordsOf } from '#room/locale';
import { catalogueWord } from '../frame/catalogue-name.js';
import { documentTable } from '../frame/document-table.js';
import { nameOfUnit } from '../frame/name-of-unit.js';
import type { DemocracyContext } from './democracy-context.js';
import { labelOf } from './democracy-context.js';
import { eachColumn, type TableColumn } from './each-column.js';
import { factCell, isNumeric } from './fact-cell.js';
import type { RecordColumn } from './record-column.js';
import { recordColumns } from './record-columns.js';

function periodText(id: string, language: Language): string {
  const period = parsePeriod(id);
  return period.ok ? formatPeriod(period.value, { language }) : id;
}

/** The day or days of a record as a table prints them; the period where no day is known. */
function dayText({ record }: CountableRecord, { words, language }: DemocracyContext): string {
  const { date, period = '' } = record;
  if (date !== undefined) return formatShortDate(date);
  const from = record.from === undefined ? undefined : formatShortDate(record.from);
  const to = record.to === undefined ? undefined : formatShortDate(record.to);
  if (from !== undefined && to !== undefined) return `${from} - ${to}`;
  if (from !== undefined) return fillLabel(words.fromDay, { from });
  if (to !== undefined) return fillLabel(words.toDay, { to });
  return period === '' ? '' : periodText(period, language);
}

const levelColumn: RecordColumn = { fact: 'levels', kind: 'word', catalogue: 'levels' };

/** The columns for which at least one record knows something. */
const filledColumns = (list: DemocracyListName, entries: readonly CountableRecord[]) =>
  [levelColumn, ...recordColumns[list]]
    .flatMap((column) => eachColumn(column, entries))
    .filter(({ fact }) => entries.some(({ facts }) => facts[fact] !== undefined));

/** “hộ nghèo”; of a closed list and a catalogue, `complaint.land`, “khiếu nại, đất đai”. */
function wordsBelow(word: string, column: TableColumn, context: DemocracyContext): string {
  const dot = word.indexOf('.');
  const kind = labelOf(context, `word.${word.slice(0, Math.max(0, dot))}`);
  const words = dot > 0 && !kind.startsWith('word.') ? [kind, word.slice(dot + 1)] : [word];
  const catalogue = context.options.catalogues?.[column.catalogue ?? 'levels'] ?? [];
  return words.map((id) => catalogueWord(catalogue, id, context.language)).join(', ');
}

function headingOf(
  column: TableColumn,
  list: DemocracyListName,
  context: DemocracyContext,
): string {
  if (column.fact === levelColumn.fact) return context.words['column.levels'];
  const { below = column.fact, word } = column;
  const heading = labelOf(context, `${list}.${below}`);
  return word === undefined ? heading : `${heading}: ${wordsBelow(word, column, context)}`;
}

function rowOf(
  entry: CountableRecord,
  number: number,
  {
    columns,
    hasNotes,
    context,
  }: { columns: readonly RecordColumn[]; hasNotes: boolean; context: DemocracyContext },
): TableRow {
  return {
    role: 'data',
    cells: {
      number: textCell(String(number)),
      unit: textCell(nameOfUnit(entry.record.unit, context)),
      day: textCell(capitalized(dayText(entry, context))),
      ...Object.fromEntries(
        columns.map((column) => [column.fact, factCell(entry.facts[column.fact], column, context)]),
      ),
      ...(hasNotes && { note: textCell(entry.record.note ?? '') }),
    },
  };
}

/** The records of one list, one a row; columns of which nothing is known are left out. */
export function recordsTable(list: DemocracyListName, context: DemocracyContext): TableBlock {
  const entries = context.byList.get(list) ?? [];
  const columns = filledColumns(list, entries);
  const hasNotes = entries.some(({ record }) => (record.note ?? '') !== '');
  const { words, options } = context;
  return documentTable(
    reviewWordsOf(options).labels.ordinal,
    [
      tableColumn('unit', words['column.unit'], [4, 'left']),
      tableColumn('day', words['column.day'], [2.6, 'center']),
      ...columns.map((column) =>
        tableColumn(column.fact, headingOf(column, list, context), [
          column.width ?? 2,
          isNumeric(column) ? 'right' : 'left',
        ]),
      ),
      ...(hasNotes ? [tableColumn('note', words['column.note'], [3, 'left'])] : []),
    ],
    {
      labels: ['unit'],
      rows: entries.map((entry, at) => rowOf(entry, at + 1, { columns, hasNotes, context })),
    },
  );
}
