import type { PartBlock, TitleBlock } from '#room/report';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import { separatorUnder } from './separator.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from '../text/write-text.js';

/** Kind of document, subject and the sign under them. */
export function title(block: TitleBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { documentKind, subject, separator } = sheet.layout.title;
  const { lineSpacing } = sheet.layout.body;
  const place = { alignment: 'center', spacing: lineSpacing } as const;
  return stacked(
    [
      writeText(
        block.documentKind,
        { ...place, style: documentKind, path: [...path, 'documentKind'] },
        sheet,
      ),
      writeText(block.subject, { ...place, style: subject, path: [...path, 'subject'] }, sheet),
      separatorUnder({ text: block.subject, style: subject }, { separator, path }, sheet),
    ],
    lineSpacing,
  );
}

/** Number and title of a part, each on a line of its own. */
export function partHead(block: PartBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { part, lineSpacing, paragraphGap } = sheet.layout.body;
  const place = { alignment: 'center', spacing: lineSpacing } as const;
  const number = { ...place, style: part.numberStyle, path: [...path, 'number'] };
  const titleWriting = { ...place, style: part.titleStyle, path: [...path, 'title'] };
  const head = block.number === '' ? [] : [writeText(block.number, number, sheet)];
  const lines = [...head, writeText(block.title, titleWriting, sheet)];
  return { ...stacked(lines, paragraphGap * 2), keepsWithNext: true };
}
