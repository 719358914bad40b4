import {
  issuerLines,
  markLines,
  mottoLines,
  type LetterheadBlock,
  type MarkLine,
} from '#room/report';
import { borderless } from './borderless.js';
import { framed, frameWidth } from './framed.js';
import type { DocumentPath } from '../ink.js';
import { stacked, totalHeight, type Placed } from '../page/placed.js';
import { separatorUnder } from './separator.js';
import type { Sheet } from '../page/sheet.js';
import { underlinedMotto } from './underlined-motto.js';
import { writeText } from '../text/write-text.js';

/** Points above a mark. */
const gap = 4;

/** One half of the letterhead. */
interface Half {
  readonly block: LetterheadBlock;
  readonly path: DocumentPath;
  readonly width: number;
}

function bodies({ block, path, width }: Half, sheet: Sheet): Placed {
  const { letterhead: layout } = sheet.layout;
  const lines = issuerLines(block, layout).map(({ text, style, path: steps }) =>
    writeText(text, { style, width, alignment: 'center', path: [...path, ...steps] }, sheet),
  );
  const under = { text: block.issuer, style: layout.issuer };
  const { separator } = layout;
  return stacked([...lines, separatorUnder(under, { separator, width, path }, sheet)]);
}

function motto({ block, path, width }: Half, sheet: Sheet): Placed {
  const lines = mottoLines(block, sheet.layout.letterhead);
  return stacked(
    lines.flatMap(({ text, style, path: steps }, index) => {
      const place = { width, path: [...path, ...steps], alignment: 'center' } as const;
      const writing = { style, ...place };
      return index === lines.length - 1
        ? underlinedMotto(text, writing, sheet)
        : [writeText(text, writing, sheet)];
    }),
  );
}

/** Marks below each other, in the frames that the layout has them in. */
function marked(
  marks: readonly MarkLine[],
  { path, width }: Pick<Half, 'path' | 'width'>,
  sheet: Sheet,
): Placed {
  return stacked(
    marks.map(({ text, style, framed: isFramed, path: steps }) => {
      const room = isFramed ? width - frameWidth : width;
      const writing = {
        style,
        width: room,
        alignment: 'center',
        path: [...path, ...steps],
      } as const;
      const placed = writeText(text, writing, sheet);
      return isFramed ? framed(placed, gap) : placed;
    }),
  );
}

/** The printable width in the shares of the layout. */
function halves({ layout, page }: Sheet): readonly [number, number] {
  const [left, right] = layout.letterhead.columns;
  const width = page.printableWidth / (left + right);
  return [left * width, right * width];
}

/** The row of marks, where there are some. */
function markRow(
  block: LetterheadBlock,
  path: DocumentPath,
  sheet: Sheet,
): readonly (readonly Placed[])[] {
  const [left, right] = halves(sheet);
  const marks = markLines(block, sheet.layout);
  if (marks.left.length + marks.right.length === 0) return [];
  return [
    [
      marked(marks.left, { path, width: left }, sheet),
      marked(marks.right, { path, width: right }, sheet),
    ],
  ];
}

/** Issuing body and number on the left, motto, place and date on the right; number and date level. */
export function letterhead(block: LetterheadBlock, path: DocumentPath, sheet: Sheet): Placed {
  const [left, right] = halves(sheet);
  const { number, placeAndDate } = sheet.layout.letterhead;
  const line = (
    text: string,
    field: 'number' | 'placeAndDate',
    { width, style }: { readonly width: number; readonly style: typeof number },
  ): Placed =>
    writeText(text, { style, width, path: [...path, field], alignment: 'center', above: 2 }, sheet);
  const rows = [
    [bodies({ block, path, width: left }, sheet), motto({ block, path, width: right }, sheet)],
    [
      line(unbroken(block.number), 'number', { width: left, style: number }),
      line(withWholeDate(block.placeAndDate), 'placeAndDate', {
        width: right,
        style: placeAndDate,
      }),
    ],
  ];
  const shown = [...rows, ...markRow(block, path, sheet)];
  return {
    node: borderless(
      [left, right],
      shown.map((cells) => cells.map(({ node }) => node)),
    ),
    height: shown.reduce((sum, cells) => sum + totalHeight(cells), 0),
  };
}

const unbroken = (text: string): string => text.replace(/ /gu, '\u00a0');

/** Where it takes two lines, the first one ends after the place. */
const withWholeDate = (text: string): string =>
  text.replace(/, (\S.*)$/u, (_all, date: string) => `, ${unbroken(date)}`);
