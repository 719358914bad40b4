import { noteLines, type NoteBlock } from '#room/report';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from './write-text.js';

/** Notes that take more of a page than this may go on on the next. */
const mostKept = 0.3;

/** Small print: its label, and its lines below; one line alone stands beside the label. */
export function note(block: NoteBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { annex, body } = sheet.layout;
  const lines = noteLines(block, annex);
  const written = lines.map(({ text, style, path: steps }) =>
    writeText(text, { style, path: [...path, ...steps] }, sheet),
  );
  const { node, height } = stacked(written, body.paragraphGap);
  const isKept = height <= sheet.page.printableHeight * mostKept;
  const [first, second] = written;
  const opening = body.paragraphGap + (first?.height ?? 0) + (second?.height ?? 0);
  return {
    node: { ...node, unbreakable: isKept },
    height,
    ...(!isKept && { opening: Math.min(opening, sheet.page.printableHeight * mostKept) }),
  };
}
