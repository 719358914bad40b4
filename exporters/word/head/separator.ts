import { ruleShare, styledWidth, type TextStyle, type TitleLayout } from '#room/report';
import { paragraphOf } from '../text/line.js';
import type { WordParagraph } from '../word-node.js';
import { centredRule } from './rule.js';

/** A sign such as “*”, or a line of a share of the last line of the text above it. */
export function separatorUnder(
  above: { readonly text: string; readonly style: TextStyle },
  separator: TitleLayout['separator'],
  { id, width }: { readonly id: 'separator' | 'title-separator'; readonly width: number },
): readonly WordParagraph[] {
  if (separator.kind === 'text') return [paragraphOf(id, separator.text)];
  const last = above.text.split('\n').at(-1) ?? '';
  const length = Math.min(width, styledWidth(last, above.style)) * ruleShare(separator);
  return length > 0 ? [centredRule(length, width, id)] : [];
}
