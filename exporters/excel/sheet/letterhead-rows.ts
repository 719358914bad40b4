import { issuerLines, mottoLines, type LetterheadBlock, type TextStyle } from '#room/report';
import { writeMarks } from './mark-rows.js';
import { issuerShare } from './issuer-share.js';
import { ruleLengths } from './rule-lengths.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, type HalfLine } from './side-by-side.js';

const centered = (text: string, style: TextStyle, rule = 0): HalfLine => ({
  text,
  style,
  align: 'center',
  rule,
});

function leftLines(block: LetterheadBlock, writer: SheetWriter): readonly HalfLine[] {
  const { letterhead } = writer.layout;
  const { separator } = letterhead;
  const rule = ruleLengths(writer.layout, writer.widthOf(writer.all)).issuer(block);
  const bodies = issuerLines(block, letterhead);
  return [
    ...bodies.map(({ text, style }, at) =>
      centered(text, style, at === bodies.length - 1 ? rule : 0),
    ),
    ...(separator.kind === 'text' ? [centered(separator.text, separator.style)] : []),
  ];
}

function rightLines(block: LetterheadBlock, writer: SheetWriter): readonly HalfLine[] {
  const rule = ruleLengths(writer.layout, writer.widthOf(writer.all)).motto(block);
  const lines = mottoLines(block, writer.layout.letterhead);
  return lines.map(({ text, style }, at) =>
    centered(text, style, at === lines.length - 1 ? rule : 0),
  );
}

/** The head of page one: issuer and number on the left, motto and date on the right. */
export function writeLetterhead(block: LetterheadBlock, writer: SheetWriter): void {
  const { number, placeAndDate } = writer.layout.letterhead;
  const about = { writer, share: issuerShare(block, writer.layout, writer.widthOf(writer.all)) };
  const left = leftLines(block, writer);
  writeHalves(left, rightLines(block, writer), about);
  // A rule right above the number would be read as a line over it.
  if ((left.at(-1)?.rule ?? 0) > 0) writer.gap(4);
  // Number and date stand level under the longer of the two.
  writeHalves(
    [centered(block.number, number)],
    [centered(block.placeAndDate, placeAndDate)],
    about,
  );
  writeMarks(block, writer);
  writer.gap(12);
}
