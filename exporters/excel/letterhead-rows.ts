import type { LetterheadBlock, TextStyle } from '../../src/report/index.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeHalves, type HalfLine } from './side-by-side.js';

const centered = (text: string, style: TextStyle, under = false): HalfLine => ({
  text,
  style,
  align: 'center',
  ...(under && { under }),
});

/** Fills a list up to a length with empty lines. */
const padded = (lines: readonly HalfLine[], length: number): readonly HalfLine[] => [
  ...lines,
  ...Array.from({ length: length - lines.length }, () => centered('', { size: 14 })),
];

/** The head of page one: issuer and number on the left, motto and date on the right. */
export function writeLetterhead(block: LetterheadBlock, writer: SheetWriter): void {
  const { letterhead } = writer.layout;
  const { separator, motto, columns } = letterhead;
  const isRule = separator.kind === 'rule';
  const left = [
    ...(block.superior === undefined ? [] : [centered(block.superior, letterhead.superior)]),
    centered(block.issuer, letterhead.issuer, isRule),
    ...(separator.kind === 'text' ? [centered(separator.text, separator.style)] : []),
  ];
  const right = block.motto.map((line, at) =>
    centered(
      line,
      motto.styles[at] ?? motto.styles.at(-1) ?? { size: 14 },
      at === block.motto.length - 1,
    ),
  );
  const rows = Math.max(left.length, right.length);
  const [leftWidth, rightWidth] = columns;
  writeHalves(
    [...padded(left, rows), centered(block.number, letterhead.number)],
    [...padded(right, rows), centered(block.placeAndDate, letterhead.placeAndDate)],
    { writer, share: leftWidth / (leftWidth + rightWidth) },
  );
  writer.nextRow(12);
}
