/**
 * Syllables of Vietnamese as the old encodings TCVN3 (ABC) and VNI show them in Unicode.
 *
 * Each pattern is a whole syllable, from its first consonant to its last: “Noël”, “goût”, “Umeå”,
 * “10 µm” and “word¹” have parts of such a syllable, but are none. Letters follow TCVN 5712:1993
 * and the VNI table for Windows.
 */

const consonants = 'ngh|ng|nh|th|tr|ph|kh|gh|gi|ch|qu|[bcdghklmnpqrstvx]';
const ending = '(?:ng|nh|ch|[cmnpt])';

const syllable = (parts: string): RegExp => new RegExp(`^${parts}$`, 'iu');

const tcvn3Start = `(?:${consonants}|®|§)`;

/** TCVN3: signs where Vietnamese has letters; none of them stands there in any other text. */
export const tcvn3Syllables: readonly RegExp[] = Object.freeze([
  // nh©n, n¨m, viªn, c«ng
  syllable(`${tcvn3Start}[iuyo]{0,2}[©ª«](?:${ending}|[iuy])`),
  syllable(`${tcvn3Start}o?[¨»¾¼½]${ending}`),
  // toµn, c¸c, gi¶i, m¹nh, and at the end of the syllable vµ, c¸, c¶
  syllable(`${tcvn3Start}[iuo]{0,2}[µ¸¶¹](?:${ending}|[iouy])`),
  syllable(`${tcvn3Start}[ou]?[µ¸]|${tcvn3Start}¶`),
  // b×nh, th×, nh÷ng, gi÷, h÷u
  syllable(`(?:${consonants})×nh|(?:th|tr|kh)×`),
  syllable(`(?:${consonants})÷ng|(?:nh|gi|ch)÷|h÷u`),
  // ®ång, §iÒu
  syllable(`®[aeiouyß-öø-þµ¸¶·¹©ª«¬Æ-Þ]{1,3}${ending}?`),
  // cña, phñ, chñng: no ñ follows a consonant elsewhere
  syllable(`${tcvn3Start}ñ(?:a|i|ng)?`),
  // h¬n, th\u00AD¬ng with the soft hyphen that is a letter there
  syllable(`${tcvn3Start}¬[imnp]`),
  syllable(`${tcvn3Start}?\u00AD[¬êíëìîõøö÷ù](?:${ending}|[iu])?`),
]);

/** TCVN3: capitals inside a word, which only a slip of the hand puts there otherwise: viÖc, tØnh. */
export const tcvn3Capitals =
  /^(?:[A-Z]?[a-z]{0,3}|§[a-z]{1,2})(?<=[a-zA-Z])[ÆÇËÎÏÑÖØÜÞ](?:ng|nh|ch|[cmnpt]|[uio])?$/u;

/** The same with capitals that Vietnamese has; two of them are no slip any more: kinh tÕ, thÓ. */
export const tcvn3Weak = syllable(`${tcvn3Start}·|${tcvn3Start}¬`);
export const tcvn3WeakCapitals = /^[A-Z]?[a-z]{1,4}[ÈÉÊÌÒÓÔÕÐÝ](?:ng|nh|ch|[cmnpt]|[uio])?$/u;

const vniStart = `(?:ñ|${consonants})`;
const vniPairs = [
  '[aeo]â',
  '[auye]ù',
  '[auy]û',
  '[aeouy]ø',
  '[aeouy]õ',
  'a[ãáà]',
  '[ao][äå]',
  'aê(?=[cmnpt])',
  'a[éèú](?=[cmnpt])',
  '[öô][ùøûõï]',
  'öô[ùøûõï]?',
  '[iy]e[áàãäå]',
].join('|');

/** VNI: a letter and its mark side by side: Vieät, nhaân, coù, ñoàng. */
export const vniSyllables: readonly RegExp[] = Object.freeze([
  syllable(`${vniStart}?[iuyoö]{0,2}(?:${vniPairs})[iuyoa]?${ending}?`),
  syllable(`${vniStart}où[inmt]?`),
  syllable(`ñ[iuyoö]?[aeouy][ùøûõïâáàåãäêéèúüë][iuyoa]?${ending}?`),
]);
