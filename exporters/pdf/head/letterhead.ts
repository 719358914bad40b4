import type { LetterheadBlock } from '#room/report';
import { borderless } from './borderless.js';
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
  const { superior, issuer, separator } = sheet.layout.letterhead;
  const place = { width, alignment: 'center' } as const;
  const under = { text: block.issuer, style: issuer };
  const above =
    block.superior === undefined || block.superior === ''
      ? []
      : [
          writeText(
            block.superior,
            { ...place, style: superior, path: [...path, 'superior'] },
            sheet,
          ),
        ];
  return stacked([
    ...above,
    writeText(block.issuer, { ...place, style: issuer, path: [...path, 'issuer'] }, sheet),
    separatorUnder(under, { separator, width, path }, sheet),
  ]);
}

function motto({ block, path, width }: Half, sheet: Sheet): Placed {
  const { styles } = sheet.layout.letterhead.motto;
  const lines = block.motto.flatMap((line, index) => {
    const style = styles[index] ?? styles.at(-1) ?? sheet.layout.letterhead.issuer;
    const writing = { style, width, path: [...path, 'motto', index], alignment: 'center' } as const;
    return index === block.motto.length - 1
      ? underlinedMotto(line, writing, sheet)
      : [writeText(line, writing, sheet)];
  });
  return stacked(lines);
}

/** The printable width in the shares of the layout. */
function halves({ layout, page }: Sheet): readonly [number, number] {
  const [left, right] = layout.letterhead.columns;
  const width = page.printableWidth / (left + right);
  return [left * width, right * width];
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
  return {
    node: borderless(
      [left, right],
      rows.map((cells) => cells.map(({ node }) => node)),
    ),
    height: rows.reduce((sum, cells) => sum + totalHeight(cells), 0),
  };
}

const unbroken = (text: string): string => text.replace(/ /gu, '\u00a0');

/** Where it takes two lines, the first one ends after the place. */
const withWholeDate = (text: string): string =>
  text.replace(/, (\S.*)$/u, (_all, date: string) => `, ${unbroken(date)}`);
