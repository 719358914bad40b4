import { letterWidths } from './letter-widths.js';

/** A letter that is not in the table counts as a wide one. */
const unknownWidth = 800;

/** The letter under the tone and vowel marks; horn and bar belong to the letter. */
function baseOf(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  return marks.includes('\u031B') ? `${base}\u031B`.normalize('NFC') : base;
}

/** The widths of the letters of the Latin script and its Vietnamese additions, by code. */
export function widthsByCode(table: typeof letterWidths): readonly number[] {
  const known: ReadonlyMap<string, number> = new Map(
    table.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
  );
  const widths = Array.from({ length: 0x2100 }, (_, code) => {
    const letter = String.fromCharCode(code);
    return (known.get(letter) ?? known.get(baseOf(letter)) ?? unknownWidth) / 1000;
  });
  return Object.freeze(widths);
}

const widths = /* @__PURE__ */ widthsByCode(letterWidths);

/** How wide a letter is at a size of one point; by its code, for there are very many letters. */
export const letterWidth = (code: number): number => widths[code] ?? 0.8;

/** How wide a text is in one line, in points, in upright letters of Times New Roman. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += widths[text.charCodeAt(at)] ?? 0.8;
  return width * size;
}
