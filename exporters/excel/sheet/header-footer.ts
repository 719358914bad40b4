import type { ReportDocument } from '#room/report';
import { contactFooter } from './contact-footer.js';
import type { HeaderFooter } from '../border/excel-sheet.js';
import { headerFont, headerText } from '../border/safe-text.js';

/** Excel takes no more letters in a header or a footer; the rest is left to codes and the number. */
const longestMark = 150;

/** The draft mark as a footer can hold it; it stands in full at the top of each sheet. */
function footerMark(mark: string): string {
  const line = mark.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  let cut = '';
  for (const letter of letters) {
    if (headerText(cut + letter).length > longestMark) return `${headerText(cut)}…`;
    cut += letter;
  }
  return headerText(line);
}

/** Page number and draft mark; the first page has the mark at its top already. */
function plainPages({ layout, draftMark = '' }: ReportDocument): HeaderFooter {
  const { position, fromPage, style } = layout.page.pageNumber;
  const name = headerFont(layout.typeface);
  const side = position === 'bottom-right' ? '&R' : '&C';
  const number = `${side}&"${name},Regular"&${style.size}&P`;
  const words = footerMark(draftMark);
  // The space keeps a mark that begins with a digit out of the size.
  const bold = words === '' ? '' : `&"${name},Bold"&12 ${words}`;
  const isAbove = position === 'top-center';
  // Two pieces for one place would be set one over the other: the mark goes to the left.
  const place = position === 'bottom-center' ? '&L' : '&C';
  const mark = bold === '' ? '' : `${place}${bold}`;
  const first = fromPage > 1 ? '' : number;
  return {
    differentFirst: fromPage > 1 || mark !== '',
    differentOddEven: false,
    oddHeader: isAbove ? number : '',
    oddFooter: isAbove ? mark : `${mark}${number}`,
    firstHeader: isAbove ? first : '',
    firstFooter: isAbove ? '' : first,
  };
}

/**
 * Page number and draft mark, and the line of contact at the foot of page one, where the mark, which
 * stands at the top of that page too, makes room for it.
 *
 * @param isReport - Whether the pages are those of the report, which alone has a line of contact.
 */
export function headerFooter(document: ReportDocument, isReport: boolean): HeaderFooter {
  const pages = plainPages(document);
  const contact = isReport ? contactFooter(document) : '';
  if (contact === '') return pages;
  const { position, fromPage, style } = document.layout.page.pageNumber;
  const first = { ...pages, differentFirst: true, firstFooter: contact };
  if (fromPage > 1) return first;
  if (position === 'top-center') return { ...first, firstHeader: pages.oddHeader };
  const number = `${position === 'bottom-right' ? '&R' : '\n'}&${style.size}&P`;
  return { ...first, firstFooter: `${contact}${number}` };
}
