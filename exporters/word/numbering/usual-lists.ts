import type { BodyLayout } from '#room/report';
import { readNumber } from './printed-number.js';
import type { WordListLevel } from './word-list.js';

/** A sign alone is no number, yet stands before every paragraph of its level. */
export const signLevel = (sign: string): WordListLevel => ({
  format: 'bullet',
  before: sign,
  after: '',
  start: 1,
});

/** Numbers from one, each with a full stop. */
export const decimalLevel: WordListLevel = Object.freeze({
  format: 'decimal',
  before: '',
  after: '.',
  start: 1,
});

/** Headings go so deep. */
const depths = [0, 1, 2, 3] as const;

function levelOf(pattern: string): WordListLevel {
  const [read] = readNumber(pattern.replace(/\{([I1a])\}/u, '$1'));
  if (read === undefined) return signLevel(pattern);
  const { format, before, after } = read;
  return { format, before, after, start: 1 };
}

/** What the levels of headings look like as the layout has them. */
export const headingLevels = ({
  headings,
}: Pick<BodyLayout, 'headings'>): readonly WordListLevel[] =>
  depths.map((at) => levelOf(headings[at]?.number ?? '{1}.'));
