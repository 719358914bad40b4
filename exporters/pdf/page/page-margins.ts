import { contactLine } from './contact-line.js';
import { draftMark } from './draft-mark.js';
import type { PdfNode, PdfSection } from '../pdf-node.js';
import { lineHeightOf, pdfTextStyle } from '../text/pdf-text-style.js';
import { points } from '#room/report';
import type { Sheet } from './sheet.js';

const nothing = (): PdfNode => ({ text: '' });

/** The number of a page, counted from the first page of its part. */
function pageNumber(sheet: Sheet): (page: number) => PdfNode {
  const { pageNumber: number } = sheet.layout.page;
  const isOnTop = number.position === 'top-center';
  const [left, top, right, bottom] = sheet.page.margins;
  const line = lineHeightOf(number.style, sheet.faces);
  const room = isOnTop ? top : bottom;
  // Pushed beyond its margin, the number would be dropped.
  const distance = Math.max(0, Math.min(points(number.distance), room - line - 0.5));
  const above = isOnTop ? distance : bottom - distance - line;
  return (page) =>
    page < number.fromPage
      ? nothing()
      : {
          text: String(page),
          ...pdfTextStyle(number.style, sheet.faces),
          alignment: number.position === 'bottom-right' ? 'right' : 'center',
          margin: [left, above, right, 0],
        };
}

/**
 * What stands in the margins of each page: its number, and the mark of a draft in the other margin;
 * on page one also where the issuer is found.
 *
 * pdfmake counts pages through the whole document; each part begins with page one.
 */
export function pageMargins(
  { mark, contact }: { readonly mark?: string | undefined; readonly contact?: string | undefined },
  sheet: Sheet,
): Pick<PdfSection, 'header' | 'footer'> {
  const isNumberOnTop = sheet.layout.page.pageNumber.position === 'top-center';
  const [, top, , bottom] = sheet.page.margins;
  const room = isNumberOnTop ? bottom : top;
  const place = { room, above: isNumberOnTop ? 4 : Math.max(2, room / 3) };
  const marked = mark === undefined || mark === '' ? nothing : draftMark(mark, place, sheet);
  const numbered = pageNumber(sheet);
  let first: number | undefined;
  const ofPart = (page: number): PdfNode => {
    first ??= page;
    return numbered(page - first + 1);
  };
  const line = contact === undefined || contact === '' ? undefined : contactLine(contact, sheet);
  const isFirst = (page: number): boolean => page === (first ??= page);
  const withContact =
    (other: (page: number) => PdfNode) =>
    (page: number): PdfNode =>
      line !== undefined && isFirst(page) ? { stack: [line(), other(page)] } : other(page);
  return isNumberOnTop
    ? { header: ofPart, footer: withContact(marked) }
    : { header: marked, footer: withContact(ofPart) };
}
