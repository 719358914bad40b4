import {
  partHeadLines,
  titleLines,
  type PartBlock,
  type PrintedLine,
  type TitleBlock,
} from '#room/report';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import { separatorUnder } from './separator.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from '../text/write-text.js';

/** Lines in the middle of the page. */
const centred = (
  lines: readonly PrintedLine[],
  path: DocumentPath,
  sheet: Sheet,
): readonly Placed[] =>
  lines.map(({ text, style, path: steps }) => {
    const spacing = sheet.layout.body.lineSpacing;
    const place = { alignment: 'center', spacing, path: [...path, ...steps] } as const;
    return writeText(text, { style, ...place }, sheet);
  });

/** Kind of document, subject and the sign under them. */
export function title(block: TitleBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { title: layout, body } = sheet.layout;
  const { separator } = layout;
  const under = { text: block.subject, style: layout.subject };
  const lines = centred(titleLines(block, layout), path, sheet);
  return stacked([...lines, separatorUnder(under, { separator, path }, sheet)], body.lineSpacing);
}

/** Number and title of a part, each on a line of its own. */
export function partHead(block: PartBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { body } = sheet.layout;
  const lines = centred(partHeadLines(block, body), path, sheet);
  return { ...stacked(lines, body.paragraphGap * 2), keepsWithNext: true };
}
