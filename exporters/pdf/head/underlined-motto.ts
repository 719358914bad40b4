import { casedText, shareOfText, type TextStyle } from '#room/report';
import { filler } from '../page/filler.js';
import { faceNameOf } from '../font/faces.js';
import type { PdfNode, PdfTableLayout } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import { centredRule, ruleWidth } from './rule.js';
import type { Sheet } from '../page/sheet.js';
import { writeText, type Writing } from '../text/write-text.js';

/** Points between the letters and the line below them. */
const gap = 1;

const none = (): number => 0;

const lineBelow: PdfTableLayout = Object.freeze({
  hLineWidth: () => ruleWidth,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: () => gap,
});

/** A cell as wide as its text has a border of exactly that length, whatever the font does. */
const asWideAsText = (node: PdfNode): PdfNode => ({
  columns: [
    filler(),
    {
      width: 'auto',
      layout: lineBelow,
      table: { widths: ['auto'], body: [[{ ...node, border: [false, false, false, true] }]] },
    },
    filler(),
  ],
});

/** The last line of the motto with the line under it, which is a share of its length. */
export function underlinedMotto(
  text: string,
  writing: Writing & { readonly width: number },
  sheet: Sheet,
): readonly Placed[] {
  const { style, width }: { readonly style: TextStyle; readonly width: number } = writing;
  const share = shareOfText(sheet.layout.letterhead.mottoRule);
  const line = writeText(text, { ...writing, alignment: 'center' }, sheet);
  const length = sheet.faces[faceNameOf(style)].widthOf(casedText(text, style)) * style.size;
  if (share <= 0) return [line];
  if (share !== 1 || length > width) {
    return [line, centredRule(Math.min(length, width) * share, gap)];
  }
  return [{ node: asWideAsText(line.node), height: line.height + gap + 2 * ruleWidth }];
}
