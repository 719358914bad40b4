import type { LetterheadBlock, TextStyle } from '#room/report';
import { issuerShare } from './page-edges.js';
import { ruleLengths } from './rule-lengths.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, type HalfLine } from './side-by-side.js';

const centered = (text: string, style: TextStyle, rule = 0): HalfLine => ({
  text,
  style,
  align: 'center',
  rule,
});

function issuerLines(block: LetterheadBlock, writer: SheetWriter): readonly HalfLine[] {
  const { superior, issuer, separator } = writer.layout.letterhead;
  const rule = ruleLengths(writer.layout, writer.widthOf(writer.all)).issuer(block);
  return [
    ...(block.superior === undefined ? [] : [centered(block.superior, superior)]),
    centered(block.issuer, issuer, rule),
    ...(separator.kind === 'text' ? [centered(separator.text, separator.style)] : []),
  ];
}

function mottoLines(block: LetterheadBlock, writer: SheetWriter): readonly HalfLine[] {
  const { styles } = writer.layout.letterhead.motto;
  const rule = ruleLengths(writer.layout, writer.widthOf(writer.all)).motto(block);
  return block.motto.map((line, at) => {
    const style = styles[at] ?? styles.at(-1) ?? { size: 14 };
    return centered(line, style, at === block.motto.length - 1 ? rule : 0);
  });
}

/** The head of page one: issuer and number on the left, motto and date on the right. */
export function writeLetterhead(block: LetterheadBlock, writer: SheetWriter): void {
  const { number, placeAndDate } = writer.layout.letterhead;
  const about = { writer, share: issuerShare(writer.layout) };
  writeHalves(issuerLines(block, writer), mottoLines(block, writer), about);
  // Number and date stand level under the longer of the two.
  writeHalves(
    [centered(block.number, number)],
    [centered(block.placeAndDate, placeAndDate)],
    about,
  );
  writer.nextRow(12);
}
