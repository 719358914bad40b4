import { countCampaignEvents, type CampaignEvent } from '#room/campaigns';
import {
  type TableBlock,
  type TableRow,
  countCell,
  numberCell,
  textCell,
  tableColumn,
} from '#room/report';
import type { CampaignContext } from './campaign-context.js';
import { documentTable } from '../frame/document-table.js';

/** How many drives, works and tasks were planned, done and cancelled. */
export function eventsTable(
  events: readonly CampaignEvent[],
  { words }: CampaignContext,
): TableBlock {
  const rows = countCampaignEvents(events).map((count, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      event: textCell(words[`event-${count.kind}`]),
      due: countCell(count.due),
      done: countCell(count.done),
      cancelled: countCell(count.cancelled),
      attendances: numberCell(count.attendances, 0),
    },
  }));
  const columns = [
    tableColumn('event', words.event, [5, 'left']),
    tableColumn('due', words.due, [2.5, 'right']),
    tableColumn('done', words.done, [2.5, 'right']),
    tableColumn('cancelled', words.cancelled, [2.5, 'right']),
    tableColumn('attendances', words.attendances, [3, 'right']),
  ];
  return documentTable(words.ordinal, columns, { labels: ['event'], rows });
}
