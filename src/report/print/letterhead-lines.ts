import type { LetterheadBlock } from '../document/letterhead-block.js';
import type { LetterheadLayout } from '../layout/head-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** The bodies on the left of a letterhead: the superior where there is one, and the issuer. */
export function issuerLines(
  { superior = '', issuer }: LetterheadBlock,
  layout: LetterheadLayout,
): readonly PrintedLine[] {
  const above = { text: superior, style: layout.superior, path: ['superior'] };
  const own = { text: issuer, style: layout.issuer, path: ['issuer'] };
  return [...[above].filter(hasWords), own];
}

/** The lines of the motto; those without a style of their own look like the last that has one. */
export const mottoLines = (
  { motto }: LetterheadBlock,
  { motto: { styles }, issuer }: LetterheadLayout,
): readonly PrintedLine[] =>
  motto.map((text, at) => ({
    text,
    style: styles[at] ?? styles.at(-1) ?? issuer,
    path: ['motto', at],
  }));
