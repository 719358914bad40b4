import { points } from '#room/report';
import { boxed } from '../head/boxed.js';
import { paragraphOf } from '../text/line.js';
import type { WordMargin, WordParagraph, WordSection } from '../word-node.js';
import type { Sheet } from './sheet.js';

/** The words in the margins of a part. */
export interface MarginWords {
  readonly mark?: string | undefined;
  readonly contact?: string | undefined;
}

/** How the mark of a draft is written; the style of the file says the same. */
const markStyle = { size: 12, bold: true } as const;

/** About how high the box of a mark is, and what parts it from the text, in points. */
const markHeight = 24;
const markGap = 4;

const pageNumber: WordParagraph = {
  kind: 'paragraph',
  style: 'page-number',
  text: '',
  isPageNumber: true,
};

/** What stands in the margin of the number, and in the other one. */
function marginWords({ mark = '', contact = '' }: MarginWords, { page }: Sheet) {
  const box = { style: markStyle, width: page.printableWidth };
  return {
    marks: mark === '' ? [] : [boxed(paragraphOf('draft-mark', mark), box)],
    contacts: contact === '' ? [] : [paragraphOf('contact', contact)],
  };
}

/** The distances of header and footer from the edges of the paper. */
function distances({ layout, page }: Sheet) {
  const { position, distance } = layout.page.pageNumber;
  const [, top, , bottom] = page.margins;
  const number = Math.max(0, points(distance));
  return position === 'top-center'
    ? { header: number, footer: Math.max(4, bottom - markGap - markHeight) }
    : { header: Math.max(2, top / 3), footer: number };
}

/**
 * What stands in the margins of each page: its number, and the mark of a draft in the other margin;
 * on page one also where the issuer is found.
 */
export function pageMargins(
  words: MarginWords,
  sheet: Sheet,
): Pick<WordSection, 'header' | 'footer' | 'hasTitlePage'> {
  const { position, fromPage } = sheet.layout.page.pageNumber;
  const { marks, contacts } = marginWords(words, sheet);
  const { header, footer } = distances(sheet);
  const numbers = fromPage === 1 ? [pageNumber] : [];
  const isOnTop = position === 'top-center';
  const numbered = { first: numbers, others: [pageNumber] };
  const marked = { first: marks, others: marks };
  const [above, below] = isOnTop ? [numbered, marked] : [marked, numbered];
  const foot: WordMargin = {
    first: [...contacts, ...below.first],
    others: below.others,
    distance: footer,
  };
  return {
    hasTitlePage: fromPage > 1 || contacts.length > 0,
    header: { ...above, distance: header },
    footer: foot,
  };
}
