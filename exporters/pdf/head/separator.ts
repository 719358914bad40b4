import { casedText, ruleShare, type TextStyle, type TitleLayout } from '#room/report';
import { faceNameOf } from '../font/faces.js';
import type { Placed } from '../page/placed.js';
import { centredRule } from './rule.js';
import type { Sheet } from '../page/sheet.js';
import { brokenBySense, writeText, type Writing } from '../text/write-text.js';

/** The text that a separator stands under. */
interface Above {
  readonly text: string;
  readonly style: TextStyle;
}

/** A sign such as “*”, or a line of a share of the last line of the text above it, as it is printed. */
export function separatorUnder(
  above: Above,
  {
    separator,
    ...place
  }: Omit<Writing, 'style'> & { readonly separator: TitleLayout['separator'] },
  sheet: Sheet,
): Placed {
  if (separator.kind === 'text') {
    const writing = { ...place, style: separator.style, alignment: 'center' } as const;
    return writeText(separator.text, writing, sheet);
  }
  const { style } = above;
  const { width = sheet.page.printableWidth } = place;
  const set = brokenBySense(above.text, { style, width, alignment: 'center' }, sheet);
  const last = casedText(set, style).split('\n').at(-1) ?? '';
  const length = sheet.faces[faceNameOf(style)].widthOf(last) * style.size;
  return centredRule(Math.min(length, width) * ruleShare(separator), 3);
}
