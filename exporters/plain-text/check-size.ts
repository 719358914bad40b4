import { createBudget, sumTexts, type Budget, type ReportDocument } from '#room/report';
import type { Grid } from './grid.js';

/** They take about twenty seconds to be wrapped. */
const mostLetters = 20_000_000;

/** With the blanks and lines of tables; a text of half a billion would end the process. */
const mostDrawn = 100_000_000;

const shorter = 'Write the document as a workbook, or in several files.';

const lineEnds = /\r\n|[\n\r\u2028\u2029]/gu;

/**
 * Refuses a document that would take minutes, or use up the memory of the process.
 *
 * @param width - Letters in a line.
 * @returns What there is still room for, for {@link checkGrid}.
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function checkSize({ blocks, annexes }: ReportDocument, width: number): Budget {
  const letters = createBudget(mostLetters, `The letters of its texts are counted. ${shorter}`);
  letters(sumTexts([blocks, annexes], (text) => text.length));
  const room = createBudget(mostDrawn, `Letters, blanks and lines are counted. ${shorter}`);
  // Each may begin a line of blanks.
  room(width * sumTexts([blocks, annexes], (text) => text.match(lineEnds)?.length ?? 0));
  return room;
}

/**
 * Refuses a table when its drawing is too much for the rest of the room.
 *
 * @throws {@link DanvanError} with code `DOCUMENT_TOO_LARGE`.
 */
export function checkGrid({ widths, heights }: Grid, room: Budget): void {
  const width = widths.reduce((sum, each) => sum + each + 3, 1);
  room(width * heights.reduce((sum, each) => sum + each + 1, 1));
}
