import { type PartBlock, partHeadLines, type TitleBlock, titleLines } from '#room/report';
import type { Sheet } from '../page/sheet.js';
import { centredLine } from '../text/line.js';
import type { WordParagraph } from '../word-node.js';
import { separatorUnder } from './separator.js';

/** Kind of document, subject and the sign under them. */
export function title(block: TitleBlock, { layout, page }: Sheet): readonly WordParagraph[] {
  const width = page.printableWidth;
  const lines = titleLines(block, layout.title).map(({ text, style, path: [field] }) =>
    centredLine(field === 'subject' ? 'subject' : 'title', text, { style, width }),
  );
  const under = { text: lines.at(-1)?.text ?? '', style: layout.title.subject };
  const place = { id: 'title-separator', width } as const;
  return [...lines, ...separatorUnder(under, layout.title.separator, place)];
}

/** Number and title of a part, each on a line of its own. */
export const partHead = (block: PartBlock, { layout, page }: Sheet): readonly WordParagraph[] =>
  partHeadLines(block, layout.body).map(({ text, style, path: [field] }) =>
    centredLine(field === 'number' ? 'part-number' : 'part-title', text, {
      style,
      width: page.printableWidth,
    }),
  );
