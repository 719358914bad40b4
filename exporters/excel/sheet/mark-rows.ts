import { markLines, type LetterheadBlock, type MarkLine } from '#room/report';
import { frameWidth } from './frame-width.js';
import { issuerShare } from './issuer-share.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, type HalfLine } from './side-by-side.js';

const lineOf = (mark: MarkLine | undefined): readonly HalfLine[] =>
  mark === undefined
    ? []
    : [{ text: mark.text, style: mark.style, align: 'center', frame: frameWidth(mark) }];

/** The marks below a letterhead, those of secrecy and urgency one under the other. */
export function writeMarks(block: LetterheadBlock, writer: SheetWriter): void {
  const { left, right } = markLines(block, writer.layout);
  const about = { writer, share: issuerShare(block, writer.layout, writer.widthOf(writer.all)) };
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    writer.gap(Math.max(left[at]?.above ?? 0, right[at]?.above ?? 0));
    writeHalves(lineOf(left[at]), lineOf(right[at]), about);
  }
}
