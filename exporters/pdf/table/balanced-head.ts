import type { TextStyle } from '#room/report';
import { balancedLines } from '#room/text';
import { faceNameOf } from '../font/faces.js';
import type { Sheet } from '../page/sheet.js';
import type { PrintedHeading } from './printed-head.js';
import { borderOf } from './table-design.js';

/** Points by which a line stays below its column, so that rounding never breaks it again. */
const hair = 0.1;

/** The headings of a table, those of several lines broken by sense. */
export const balancedHead = (
  head: readonly (readonly PrintedHeading[])[],
  {
    widths,
    styleOf,
  }: { readonly widths: readonly number[]; readonly styleOf: (row: number) => TextStyle },
  { faces }: Pick<Sheet, 'faces'>,
): readonly (readonly PrintedHeading[])[] =>
  head.map((headings, row) => {
    const style = styleOf(row);
    const face = faces[faceNameOf(style)];
    const widthOf = (text: string): number => face.widthOf(text) * style.size;
    return headings.map((heading) => {
      const { text, column, columnSpan } = heading;
      const own = widths.slice(column, column + columnSpan);
      const width = own.reduce((sum, each) => sum + each, 0) - borderOf(1) - hair;
      return { ...heading, text: balancedLines(text, { width, widthOf }).replace(/\u00a0/gu, ' ') };
    });
  });
