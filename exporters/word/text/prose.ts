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
import { joinNames } from '#room/text';
import { isArticle } from '../numbering/printed-number.js';
import type { Sheet } from '../page/sheet.js';
import { letterStyle } from '../styles/letter-style.js';
import type { WordParagraph } from '../word-node.js';
import type { StyleId } from '../styles/style-id.js';
import { paragraphOf } from './line.js';

/** So few letters stand in one line of any page. */
const oneLine = 40;

/** Prose, in which no line ends within a name, a date, or between a number and its unit; of headings within a word of two syllables. */
const proseOf = (style: StyleId, text: string, everyPair = false): WordParagraph =>
  paragraphOf(style, text.length <= oneLine ? text : joinNames(text, everyPair));

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
    ? { ...proseOf(style, headingText({ number, text }), true), number: 'none', firstLine }
    : { ...proseOf(style, text, true), number: counted };
}

const bodyStyles = { justify: 'body', center: 'body-center', right: 'body-right' } as const;

/** A paragraph of prose. */
export const paragraph = ({ text, align = 'justify', ...look }: ParagraphBlock): WordParagraph => ({
  ...proseOf(bodyStyles[align], text),
  letters: letterStyle(look),
});

/**
 * The items of a list, each a paragraph that is counted, or has the bullet of the layout; marks of those
 * to whom a letter goes stand under the colon of the line above.
 */
export function list({ ordered, items, under }: ListBlock, sheet: Sheet): readonly WordParagraph[] {
  const number = sheet.lists.itemNumbers(ordered);
  if (under === undefined) return items.map((item) => ({ ...proseOf('item', item), number }));
  const left = lastSignOf(under, sheet.layout.body.text, sheet.page.printableWidth);
  return items.map((item) => ({ ...proseOf('addressee', item), number, left }));
}

/** Notes of more lines than these may go on on the next page. */
const mostKept = 12;

/** Small print: its label, and its lines below; one line alone stands beside the label. */
export function note(block: NoteBlock, { layout }: Sheet): readonly WordParagraph[] {
  const lines = noteLines(block, layout.annex);
  return lines.map(({ text, style }, at) => {
    const letters = style === layout.annex.note ? undefined : letterStyle(style);
    const keepsWithNext = at < lines.length - 1 && lines.length <= mostKept;
    return { ...proseOf('note', text), letters, keepsWithNext };
  });
}
