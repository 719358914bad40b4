import {
  casedText,
  type Layout,
  type LetterheadBlock,
  mottoLines,
  ruleShare,
  shareOfText,
  type TextStyle,
  textWidth,
  type TitleBlock,
} from '#room/report';
import { bySense } from '../text/by-sense.js';
import { fitsLine } from '../text/fits-line.js';
import { issuerShare } from './issuer-share.js';
import { measuredSize, sides } from '../text/text-rows.js';

/** How long the rules of a page are, in points; 0 where there is none. */
export interface RuleLengths {
  readonly motto: (block: LetterheadBlock) => number;
  readonly issuer: (block: LetterheadBlock) => number;
  readonly title: (block: TitleBlock) => number;
}

/** Most of what rules stand under is in bold capitals, which are a little wider than plain ones. */
const boldCapitals = 1.04;

/** How long the last line of a text is, as it is broken in the middle of its columns. */
function lastLine(text: string, style: TextStyle, most: number): number {
  const room = most - sides;
  const setting = { align: 'center', size: measuredSize(style), room } as const;
  const printed = casedText(text, style);
  const lines = fitsLine(text, style, room) ? printed : bySense(printed, setting);
  const last = lines.split('\n').at(-1) ?? '';
  return Math.min(most, textWidth(last, style.size * boldCapitals));
}

/** Measures rules as shares of the last lines of the texts that they stand under. */
export function ruleLengths(layout: Layout, width: number): RuleLengths {
  const { letterhead, title } = layout;
  return {
    motto: (block) => {
      const last = mottoLines(block, letterhead).at(-1);
      const length = last === undefined ? 0 : lastLine(last.text, last.style, width / 2);
      return length * shareOfText(letterhead.mottoRule);
    },
    issuer: (block) => {
      const room = width * issuerShare(block, layout, width);
      return lastLine(block.issuer, letterhead.issuer, room) * ruleShare(letterhead.separator);
    },
    title: ({ subject }) => lastLine(subject, title.subject, width) * ruleShare(title.separator),
  };
}
