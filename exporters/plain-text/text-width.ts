/** A letter with its marks, or a sequence of emoji that is drawn as one. */
const cluster = /\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M})*|\p{M}+/gu;

const invisible = /^[\p{Cf}\p{M}]+$/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]|\ufe0f/u;

/** Splits a text where a line may be broken in need: never inside a letter. */
export function clustersOf(text: string): readonly string[] {
  return text.match(cluster) ?? [];
}

const clusterWidth = (letter: string): number => {
  if (invisible.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
};

/** The columns that a text takes in a fixed-width font: one for a Vietnamese letter. */
export function textWidth(text: string): number {
  // The Latin letters of Vietnamese, precomposed, need no look at each of them.
  if (/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff]*$/u.test(text)) return text.length;
  return clustersOf(text).reduce((sum, letter) => sum + clusterWidth(letter), 0);
}
