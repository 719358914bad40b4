import { documentParts } from '#room/export';
import {
  createBudget,
  leafColumns,
  repeatedTexts,
  sumTexts,
  type Budget,
  type ReportDocument,
  type TableBlock,
} from '#room/report';

/** docx keeps every cell as some twenty objects: this many take a gigabyte and a quarter of a minute. */
const mostCells = 100_000;

const advice =
  'Cells are counted, those of repeated labels too, and every hundredth letter of each text. Write the document as a workbook, or in several files.';

/** Letters are less work than cells. */
const lettersOfCell = 100;

const costOf = (text: string): number => text.length / lettersOfCell;

/**
 * Refuses a document that would use up the memory of the process.
 *
 * @returns What there is still room for, for {@link checkParts}.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function checkSize(document: ReportDocument): Budget {
  const room = createBudget(mostCells, advice);
  for (const { blocks, annex } of documentParts(document)) {
    for (const block of blocks) {
      if (block.kind === 'table') room(block.rows.length * leafColumns(block.columns).length);
    }
    room(sumTexts([blocks, annex?.label, annex?.title], costOf));
  }
  return room;
}

/**
 * Refuses a table that is too wide when what its parts repeat is too much for the rest of the room.
 *
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function checkParts(table: TableBlock, parts: number, room: Budget): void {
  if (parts < 2) return;
  const cost = repeatedTexts(table).reduce((sum, text) => sum + 1 + costOf(text), 0);
  room(cost * (parts - 1));
}
