import { textWidth } from '#room/report';
import { balancedLines } from '#room/text';
import type { Align } from '../border/styles.js';
import { heldNames, type LineOf } from './held-names.js';

/** A number with the kind and the body of its document: “400-QĐ/TU”. */
const documentNumber = /(?<![^\s(“"])\d[\d/]*[-/]\p{Lu}\S{0,48}/gu;

/** A hyphen that no line ends at, as wide as the other. */
const heldNumber = (text: string): string =>
  text.replace(documentNumber, (number) => number.replaceAll('-', '\u2011'));

/** What a text is set in, and how. */
interface Setting extends LineOf {
  readonly align: Align;
}

/**
 * A text that takes several lines, broken by sense: in the middle of its columns it has a line feed wherever
 * a line ends, elsewhere no-break spaces in its names, and no-break hyphens in numbers of documents. What fits
 * one line stays as it is.
 */
export function bySense(text: string, { align, size, room }: Setting): string {
  const widthOf = (line: string): number => textWidth(line, size);
  if (!text.includes('\n') && widthOf(text) <= room) return text;
  return align === 'center'
    ? balancedLines(text, { width: room, widthOf })
    : heldNames(heldNumber(text), { size, room });
}
