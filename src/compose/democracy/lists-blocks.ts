import type { DemocracyListName } from '#room/democracy';
import {
  countCell,
  tableColumn,
  textCell,
  withSums,
  type Block,
  type TableRow,
} from '#room/report';
import { fillLabel, toRoman } from '#room/text';
import { countText } from '../frame/count-text.js';
import { documentTable } from '../frame/document-table.js';
import { proseOf } from '../frame/prose-of.js';
import { labelOf, type DemocracyContext } from './democracy-context.js';

const countOf = (list: DemocracyListName, { byList }: DemocracyContext): number =>
  byList.get(list)?.length ?? 0;

/** How many records each list has and in which annex they stand, a list a row. */
function listsTable(lists: readonly DemocracyListName[], context: DemocracyContext): Block {
  const { words, locale } = context;
  const rows = lists.map((list, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      list: textCell(labelOf(context, `list.${list}`)),
      records: countCell(countOf(list, context)),
      annex: textCell(toRoman(at + 1)),
    },
  }));
  const sum = lists.reduce((total, list) => total + countOf(list, context), 0);
  const total: TableRow = {
    role: 'total',
    cells: { list: textCell(locale.labels.total), records: countCell(sum) },
  };
  const columns = [
    tableColumn('list', words['column.list'], [9, 'left']),
    tableColumn('records', words['column.records'], [2.4, 'right']),
    tableColumn('annex', words['column.annex'], [2.4, 'center']),
  ];
  return documentTable(locale.labels.ordinal, columns, {
    labels: ['list'],
    rows: [...rows, withSums(total, rows, { from: 0, to: rows.length - 1 })],
  });
}

/** What the annexes hold: one sentence for one list, a table for several. */
export function listsBlocks(context: DemocracyContext): readonly Block[] {
  const lists = [...context.byList.keys()];
  const [only] = lists;
  if (only === undefined) return [];
  if (lists.length > 1) return [listsTable(lists, context)];
  const list = labelOf(context, `list.${only}`);
  const count = countText(countOf(only, context), context);
  return proseOf(fillLabel(context.words.recordsSentence, { list, count }));
}
