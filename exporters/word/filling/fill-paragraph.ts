import { xmlText, type Edit } from '#room/packages';
import { placeholdersIn, type Placeholder } from './placeholders.js';
import type { ScannedParagraph } from './scan-paragraphs.js';

/** Gives what stands in a place; undefined leaves it as it is. */
export type Lookup = (place: Placeholder) => string | undefined;

/** The source of a text: its line ends and tabs are elements of their own. */
function textXml(text: string, prefix: string): string {
  const open = `<${prefix}t xml:space="preserve">`;
  const close = `</${prefix}t>`;
  const words = xmlText(text)
    .replaceAll('\n', `${close}<${prefix}br/>${open}`)
    .replaceAll('\t', `${close}<${prefix}tab/>${open}`);
  return `${open}${words}${close}`;
}

/** A piece of text with the place taken out of it, and the value put in where the place begins. */
function cut(text: string, { from, to }: Pick<Placeholder, 'from' | 'to'>, value: string): string {
  const [start, end] = [Math.max(0, from), Math.min(text.length, Math.max(0, to))];
  return `${text.slice(0, start)}${value}${text.slice(Math.max(start, end))}`;
}

/**
 * Fills the places of a paragraph, wherever a word processor has cut them into pieces: the value looks as
 * the first sign of its place does.
 */
export function fillParagraph(
  { text, nodes }: ScannedParagraph,
  lookup: Lookup,
  prefix: string,
): readonly Edit[] {
  const texts = nodes.map((node) => node.text);
  // From the last on, so that the places before it stay where they are.
  for (const place of placeholdersIn(text).toReversed()) {
    const value = lookup(place);
    if (value === undefined) continue;
    let isPut = false;
    nodes.forEach(({ from, text: whole }, at) => {
      const span = { from: place.from - from, to: place.to - from };
      if (span.to <= 0 || span.from >= whole.length) return;
      const plain = isPut ? '' : value;
      texts[at] = cut(texts[at] ?? '', span, plain);
      isPut = true;
    });
  }
  return nodes.flatMap(({ start, end, text: before }, at) => {
    const after = texts[at] ?? before;
    return after === before ? [] : [{ start, end, text: textXml(after, prefix) }];
  });
}
