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

/** How long the rules of a page are, in points; 0 where there is none. */
export interface RuleLengths {
  readonly motto: (block: LetterheadBlock) => number;
  readonly issuer: (block: LetterheadBlock) => number;
  readonly title: (block: TitleBlock) => number;
}

/** Most of what rules stand under is in bold capitals, which are a little wider than plain ones. */
const boldCapitals = 1.04;

/** Measures rules as shares of the texts that they stand under. */
export function ruleLengths({ letterhead, title }: Layout, width: number): RuleLengths {
  const half = width / 2;
  const measured = (text: string, style: TextStyle, most: number): number => {
    const last = casedText(text, style).split('\n').at(-1) ?? '';
    return Math.min(most, textWidth(last, style.size * boldCapitals));
  };
  return {
    motto: (block) => {
      const last = mottoLines(block, letterhead).at(-1);
      const length = last === undefined ? 0 : measured(last.text, last.style, half);
      return length * shareOfText(letterhead.mottoRule);
    },
    issuer: ({ issuer }) =>
      measured(issuer, letterhead.issuer, half - 12) * ruleShare(letterhead.separator),
    title: ({ subject }) => measured(subject, title.subject, width) * ruleShare(title.separator),
  };
}
