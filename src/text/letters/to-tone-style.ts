import { checkChoice } from './check-choice.js';

/**
 * Where the tone mark of “oa”, “oe” and “uy” stands at the end of a syllable.
 *
 * Vietnamese: kiểu đặt dấu thanh.
 *
 * `classic`: hòa, khỏe, ủy; `modern`: hoà, khoẻ, uỷ.
 *
 * @example
 * ```ts
 * import type { ToneStyle } from 'danvan/text';
 *
 * const ours: ToneStyle = 'modern';
 * ```
 *
 * @category Text
 */
export type ToneStyle = 'classic' | 'modern';

const styles = ['classic', 'modern'] as const;

/** Grave, acute, hook, tilde, dot below. */
const tones = Array.from('\u0300\u0301\u0309\u0303\u0323');

const bothCases = (letter: string): readonly string[] => [letter, letter.toUpperCase()];

const pairs = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
].flatMap(([first = '', second = '']) =>
  bothCases(first).flatMap((one) => bothCases(second).map((other) => [one, other] as const)),
);

const withTone = (letter: string, tone: string): string => `${letter}${tone}`.normalize('NFC');

/** Both spellings of each pair of vowels under each tone. */
const spellings = pairs.flatMap(([first, second]) =>
  tones.map((tone) => ({
    classic: `${withTone(first, tone)}${second}`,
    modern: `${first}${withTone(second, tone)}`,
  })),
);

/** From the spelling of the other style to that of one; the u of “qu” is no vowel. */
function spellingsIn(style: ToneStyle) {
  const other = style === 'classic' ? 'modern' : 'classic';
  const known = new Map(spellings.map((each) => [each[other], each[style]]));
  const found = new RegExp(`(?<![qQ])(?:${[...known.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return { known, found };
}

const byStyle = { classic: spellingsIn('classic'), modern: spellingsIn('modern') };

/**
 * Writes a text with its tone marks in one style.
 *
 * Vietnamese: đặt dấu thanh theo một kiểu.
 *
 * Only “oa”, “oe” and “uy” at the end of a syllable differ between the styles.
 *
 * @param text - Any text.
 * @param style - The style.
 * @returns The text in NFC, as long as before.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for another style.
 *
 * @example
 * ```ts
 * import { toToneStyle } from 'danvan/text';
 *
 * toToneStyle('Tỉnh ủy Hòa Bình', 'modern'); //=> 'Tỉnh uỷ Hoà Bình'
 * toToneStyle('TỈNH UỶ, quý II', 'classic'); //=> 'TỈNH ỦY, quý II'
 * ```
 *
 * @category Text
 */
export function toToneStyle(text: string, style: ToneStyle): string {
  const { known, found } = byStyle[checkChoice(style, styles, 'a style of tone marks')];
  return text.normalize('NFC').replace(found, (pair) => known.get(pair) ?? pair);
}
