import type { TitleLayout } from '../layout/head-layout.js';

/** A line under a text is never longer than the text. */
export const shareOfText = (share: number): number => Math.min(1, Math.max(0, share));

/** How long the line of a separator is, as a share of the text above; 0 where it is a sign. */
export const ruleShare = (separator: TitleLayout['separator']): number =>
  separator.kind === 'rule' ? shareOfText(separator.share) : 0;
