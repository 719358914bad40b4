import { declaration, element, mainNamespace, xmlText } from './xml.js';

/** How the texts of cells are held: what comes after the address and the style of a cell. */
export type CellTexts = (text: string) => string;

/** White space at either end, and breaks of lines, are lost where nobody asks to keep them. */
const holdsSpace = /^\s|\s$|[\n\t]| {2}/u;

const textXml = (text: string): string =>
  `<t${holdsSpace.test(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</t>`;

/** Each text in its cell: what was written can be forgotten. */
export const inlineTexts: CellTexts = (text) => ` t="inlineStr"><is>${textXml(text)}</is></c>`;

/** Texts that all sheets of a workbook share. */
export interface SharedTexts {
  readonly write: CellTexts;
  /** The part that holds them, when all of them are there. */
  readonly xml: () => string;
}

/** Each text once, in the order of first use: some programs read no others. */
export function sharedTexts(): SharedTexts {
  const known = new Map<string, string>();
  let count = 0;
  return {
    write: (text) => {
      count += 1;
      const found = known.get(text);
      if (found !== undefined) return found;
      const made = ` t="s"><v>${known.size}</v></c>`;
      known.set(text, made);
      return made;
    },
    xml: () => {
      const items = [...known.keys()].map((text) => `<si>${textXml(text)}</si>`);
      const counts = { count, uniqueCount: items.length };
      return declaration + element('sst', { xmlns: mainNamespace, ...counts }, items.join(''));
    },
  };
}
