import {
  type Block,
  headingText,
  type HeadingBlock,
  lastSignOf,
  type ListBlock,
  type NoteBlock,
  noteLines,
  type ParagraphBlock,
  points,
} from '#room/report';
import { isArticle } from '../numbering/printed-number.js';
import type { Sheet } from '../page/sheet.js';
import { letterStyle } from '../styles/letter-style.js';
import type { WordParagraph } from '../word-node.js';
import { paragraphOf } from './line.js';

/** Whether a heading has the number after the items of the numbered list before it. */
const countsOn = ({ number }: HeadingBlock, before: Block | undefined): boolean =>
  before?.kind === 'list' && before.ordered && number === `${before.items.length + 1}.`;

/** A heading, counted wherever a word processor can count it; together with the list before it where it goes on. */
export function heading(block: HeadingBlock, sheet: Sheet, before?: Block): WordParagraph {
  const { level, number, text } = block;
  const isOfArticles = level === sheet.outline.articles && isArticle(number);
  const style = isOfArticles ? 'article' : (`heading-${level}` as const);
  const counted = countsOn(block, before)
    ? sheet.lists.numberAfterItems()
    : sheet.lists.headingNumber(number, level);
  const firstLine = points(sheet.layout.body.firstLineIndent);
  return counted === undefined
    ? { ...paragraphOf(style, headingText({ number, text })), number: 'none', firstLine }
    : { ...paragraphOf(style, text), number: counted };
}

const bodyStyles = { justify: 'body', center: 'body-center', right: 'body-right' } as const;

/** A paragraph of prose. */
export const paragraph = ({ text, align = 'justify', ...look }: ParagraphBlock): WordParagraph => ({
  ...paragraphOf(bodyStyles[align], text),
  letters: letterStyle(look),
});

/**
 * The items of a list, each a paragraph that is counted, or has the bullet of the layout; marks of those
 * to whom a letter goes stand under the colon of the line above.
 */
export function list({ ordered, items, under }: ListBlock, sheet: Sheet): readonly WordParagraph[] {
  const number = sheet.lists.itemNumbers(ordered);
  if (under === undefined) return items.map((item) => ({ ...paragraphOf('item', item), number }));
  const left = lastSignOf(under, sheet.layout.body.text, sheet.page.printableWidth);
  return items.map((item) => ({ ...paragraphOf('addressee', item), number, left }));
}

/** Notes of more lines than these may go on on the next page. */
const mostKept = 12;

/** Small print: its label, and its lines below; one line alone stands beside the label. */
export function note(block: NoteBlock, { layout }: Sheet): readonly WordParagraph[] {
  const lines = noteLines(block, layout.annex);
  return lines.map(({ text, style }, at) => {
    const isLabel = at === 0 && lines.length > 1 && block.label !== '';
    const letters = isLabel ? letterStyle({ ...style, bold: true }) : undefined;
    const keepsWithNext = at < lines.length - 1 && lines.length <= mostKept;
    return { ...paragraphOf('note', text), letters, keepsWithNext };
  });
}
