import type { HeadingBlock } from '../document/heading-block.js';
import type { ListBlock, ParagraphBlock } from '../document/prose-block.js';
import type { BodyLayout } from '../layout/body-layout.js';
import type { TextStyle } from '../layout/text-style.js';

/** The words of a heading after its number. */
export const headingText = ({ number, text }: Pick<HeadingBlock, 'number' | 'text'>): string =>
  [number, text].filter((words) => words !== '').join(' ');

/** How a heading looks; one that is deeper than the layout goes is bold. */
export const headingStyle = (
  { level }: Pick<HeadingBlock, 'level'>,
  { headings, text }: Pick<BodyLayout, 'headings' | 'text'>,
): TextStyle => headings[level - 1]?.style ?? { ...text, bold: true };

/** How a paragraph looks: as the body of the document, with its own weight and slant. */
export const paragraphStyle = (
  { bold, italic }: Pick<ParagraphBlock, 'bold' | 'italic'>,
  { text }: Pick<BodyLayout, 'text'>,
): TextStyle => ({
  ...text,
  ...(bold === true && { bold }),
  ...(italic === true && { italic }),
});

/** What stands before an item of a list: “1. ”, or the bullet of the layout. */
export const listMark = (
  { ordered }: Pick<ListBlock, 'ordered'>,
  index: number,
  bullet: string,
): string => (ordered ? `${index + 1}. ` : bullet);
