import { casedText, marksOf, type ReportDocument } from '#room/report';
import { headerFont, headerText } from '../border/safe-text.js';
import { wrapLines } from '../text/wrap-lines.js';

/** Excel takes no more letters in a footer, and the page number needs some. */
const longest = 225;

/** Sizes below that of the layout down to this are taken where the words are many; in points. */
const smallest = 7;

/** More lines would reach into the page. */
const mostLines = 2;

const rule = '—';

interface SetLines {
  readonly size: number;
  readonly lines: readonly string[];
}

function setLines(text: string, size: number, width: number): SetLines | undefined {
  if (size < smallest) return undefined;
  const lines = wrapLines(text, size, width).map((line) => line.trim());
  return lines.length <= mostLines ? { size, lines } : setLines(text, size - 1, width);
}

/**
 * The line of contact as a footer holds it, under a line of dashes as wide as the page.
 *
 * @returns Empty where there is none, or where a footer is too short for it.
 */
export function contactFooter({ layout, contact = '' }: ReportDocument): string {
  const { width, margins } = layout.page;
  const { contact: style } = marksOf(layout);
  const room = ((width - margins.left - margins.right) / 25.4) * 72;
  const set = setLines(casedText(contact, style).trim(), style.size, room);
  if (contact.trim() === '' || set === undefined) return '';
  const { size, lines } = set;
  const words = lines.map(headerText).join('\n');
  const dashes = rule.repeat(Math.floor(room / size));
  const footer = `&C&"${headerFont(layout.typeface)},Regular"&${size} ${dashes}\n${words}`;
  return footer.length <= longest ? footer : '';
}
