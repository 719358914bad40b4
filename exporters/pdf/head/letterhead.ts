import {
  casedText,
  issuerLines,
  markLines,
  mottoLines,
  type LetterheadBlock,
  points,
  type MarkLine,
} from '#room/report';
import { faceNameOf } from '../font/faces.js';
import { borderless } from './borderless.js';
import { boxWidth, framed, frameWidth } from './framed.js';
import type { DocumentPath } from '../ink.js';
import { stacked, totalHeight, type Placed } from '../page/placed.js';
import { separatorUnder } from './separator.js';
import type { Sheet } from '../page/sheet.js';
import { underlinedMotto } from './underlined-motto.js';
import { writeText } from '../text/write-text.js';

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

/** A mark in its frame, which is as large as the layout has it where the words fit. */
function markOf(
  mark: MarkLine,
  { path, width }: Pick<Half, 'path' | 'width'>,
  sheet: Sheet,
): Placed {
  const { text, style, framed: isFramed, above, path: steps } = mark;
  const place = { style, alignment: 'center', path: [...path, ...steps] } as const;
  if (!isFramed) return writeText(text, { ...place, width, above }, sheet);
  const [across = 0, along = 0] = (mark.box ?? []).map(points);
  const isBox = across <= width && widthOf(mark, sheet) < across - boxWidth;
  const room = isBox ? across - boxWidth : width - frameWidth;
  const box = isBox ? ([across, along] as const) : undefined;
  return framed(writeText(text, { ...place, width: room }, sheet), { above, box });
}

/** Marks below each other, in the frames that the layout has them in. */
const marked = (
  marks: readonly MarkLine[],
  half: Pick<Half, 'path' | 'width'>,
  sheet: Sheet,
): Placed => stacked(marks.map((mark) => markOf(mark, half, sheet)));

const widthOf = ({ text, style }: MarkLine, { faces }: Sheet): number =>
  faces[faceNameOf(style)].widthOf(casedText(text, style)) * style.size;

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
