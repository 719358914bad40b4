/** The tone marks: grave, acute, hook, tilde, dot below. */
const tones = '\u0300\u0301\u0309\u0303\u0323';
const vowels = 'aăâeêioôơuưy';

const letterOf = (vowel: string, tone: string): string => `${vowel}${tone}`.normalize('NFC');

/** Each vowel with a mark, taken apart. */
const marked: ReadonlyMap<string, readonly [vowel: string, tone: string]> = new Map(
  Array.from(vowels).flatMap((vowel) =>
    Array.from(tones, (tone) => [letterOf(vowel, tone), [vowel, tone]] as const),
  ),
);

const withMark = [...marked.keys()].join('');
/** Two to four vowels, of which one has a mark, with the q or g that an u or i may belong to. */
const cluster = new RegExp(
  `[qg]?(?:[${vowels}]{1,3}[${withMark}][${vowels}]{0,2}|[${withMark}][${vowels}]{1,3})`,
  'gu',
);

/** Where the mark belongs among the vowels of a syllable, the u of “qu” and the i of “gi” apart. */
function placeOf(plain: string): number {
  const start = /^(?:qu|gi)(?=.)|^[qg]|^/u.exec(plain)?.[0].length ?? 0;
  const own = plain.slice(start);
  // A vowel with a hat or a horn always carries it: ươ, uô, iê, uâ; the later of two.
  const strong = Math.max(...Array.from('ăâêôơ', (vowel) => own.lastIndexOf(vowel)));
  if (strong >= 0) return start + strong;
  if (own.includes('ư')) return start + own.indexOf('ư');
  return start + (/^(?:o[aeo]|uy)/u.test(own) ? 1 : 0);
}

function toItsPlace(syllable: string): string {
  const letters = Array.from(syllable);
  const at = letters.findIndex((letter) => marked.has(letter));
  const [vowel = '', tone = ''] = marked.get(letters[at] ?? '') ?? [];
  const plain = letters.with(at, vowel);
  const place = placeOf(plain.join(''));
  return plain.with(place, letterOf(plain[place] ?? '', tone)).join('');
}

/**
 * Puts the tone marks of lower-case Vietnamese where the newer style has them: hoà, khoẻ, uỷ, nước,
 * muốn, chuyện, of whatever vowels of the syllable they were typed on.
 *
 * @internal
 */
export const foldTonePlace = (lower: string): string => lower.replace(cluster, toItsPlace);
