import type { Finding } from '#room/findings';
import { exportFinding } from '#room/export';
import { breakLongWords, hasLongWord, longWordsIn } from './text/break-long-words.js';
import type { Face } from './font/face.js';
import type { FaceName, Faces } from './font/faces.js';

/** Where a text stands in the document. */
export type DocumentPath = readonly (string | number)[];

/** Makes texts ready to be drawn, and remembers what could not be drawn as it is. */
export interface Ink {
  /** Whether a text is ready as it stands; quick, for the cells of long tables. */
  readonly isReady: (text: string, face: FaceName) => boolean;
  /** The text as it is drawn; no-break spaces are still in it. */
  readonly ready: (text: string, face: FaceName, path: DocumentPath) => string;
  readonly findings: () => readonly Finding[];
  /** The letters of all texts up to now. */
  readonly letters: () => ReadonlySet<number>;
}

/** Drawn in place of a character that the font lacks, the first that it has. */
const substitutes = ['\u25a1', '?'];

/** Characters that no font draws. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * A line break is one sign, a tab is four spaces, as pdfmake draws it; a soft hyphen would take the
 * place of every hyphen in the text layer.
 */
const plain = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, '    ')
    .replace(/\u00ad/gu, '\u200b');

const space = 0x20;

/** Looks quickly whether a text is ready, remembering the characters that one face draws. */
function readyCheck(face: Face, see: (unit: number) => unknown): (text: string) => boolean {
  const drawn = new Uint8Array(0x10000);
  const isDrawn = (unit: number): boolean => {
    const isPlain = unit === space || !invisible.test(String.fromCharCode(unit));
    if (!isPlain || !face.draws(unit)) return false;
    drawn[unit] = 1;
    see(unit);
    return true;
  };
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (drawn[unit] !== 1 && !isDrawn(unit)) return false;
    }
    return !hasLongWord(text);
  };
}

const readyChecks = (
  faces: Faces,
  see: (unit: number) => unknown,
): { readonly [Name in FaceName]: (text: string) => boolean } => ({
  normal: readyCheck(faces.normal, see),
  bold: readyCheck(faces.bold, see),
  italics: readyCheck(faces.italics, see),
  bolditalics: readyCheck(faces.bolditalics, see),
});

/** Makes the ink for one document. */
export function createInk(faces: Faces): Ink {
  const findings: Finding[] = [];
  const letters = new Set<number>();
  const see = (letter: number): unknown => letters.add(letter);
  const checks = readyChecks(faces, see);

  function ready(given: string, face: FaceName, path: DocumentPath): string {
    const text = plain(given);
    for (const word of longWordsIn(text)) {
      findings.push(exportFinding('export/long-word-broken', { word }, { path }));
    }
    const lacks = (character: string): boolean =>
      !invisible.test(character) && !faces[face].draws(character.codePointAt(0) ?? 0);
    const all = [...new Set(text)];
    for (const character of all) see(character.codePointAt(0) ?? 0);
    const characters = all.filter(lacks);
    if (characters.length === 0) return breakLongWords(text);
    findings.push(exportFinding('export/characters-not-shown', { characters, text }, { path }));
    const substitute = substitutes.find((each) => !lacks(each)) ?? '';
    const shown = Array.from(text, (each) => (lacks(each) ? substitute : each)).join('');
    return breakLongWords(shown);
  }

  return {
    isReady: (text, face) => checks[face](text),
    ready,
    findings: () => Object.freeze([...findings]),
    letters: () => letters,
  };
}
