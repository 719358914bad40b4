import type { LetterheadBlock, Layout, TextStyle, TitleBlock } from '#room/report';
import { styledText } from '../text/text-rows.js';
import { textWidth } from '../text/text-width.js';

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
    const last = styledText(text, style).split('\n').at(-1) ?? '';
    return Math.min(most, textWidth(last, style.size * boldCapitals));
  };
  const share = (separator: Layout['title']['separator']): number =>
    separator.kind === 'rule' ? Math.min(1, separator.share) : 0;
  return {
    motto: ({ motto }) => {
      const style = letterhead.motto.styles[motto.length - 1] ?? letterhead.motto.styles.at(-1);
      const length = style === undefined ? 0 : measured(motto.at(-1) ?? '', style, half);
      return length * Math.min(1, letterhead.mottoRule);
    },
    issuer: ({ issuer }) =>
      measured(issuer, letterhead.issuer, half - 12) * share(letterhead.separator),
    title: ({ subject }) => measured(subject, title.subject, width) * share(title.separator),
  };
}
