import type { PdfInline } from '../pdf-node.js';
import { breaks, type Measure } from './count-lines.js';

/** A text in two, the second of which holds its last lines. */
export interface PartedText {
  readonly head: readonly PdfInline[];
  readonly tail: readonly PdfInline[];
}

/** So many lines stay together at the end, and as many are left before them. */
const kept = 2;

/** Words between which no line ends, each with its spaces. */
type Chunk = readonly PdfInline[];

const textOf = (inline: PdfInline): string => (typeof inline === 'string' ? inline : inline.text);

/** A stretch without a place to break, and the spaces behind it. */
const noWrap = (text: string): PdfInline => ({ text, noWrap: true });

/** Cuts a text wherever a line can surely end. */
function chunksOf(inlines: readonly PdfInline[]): readonly Chunk[] {
  const chunks: PdfInline[][] = [];
  let open = false;
  for (const inline of inlines) {
    const words =
      typeof inline === 'string'
        ? inline.split(new RegExp(`(?<=${breaks.source})`, breaks.flags)).map(noWrap)
        : [inline];
    for (const word of words) {
      if (open) chunks.at(-1)?.push(word);
      else chunks.push([word]);
      open = typeof word !== 'string' && word.noNewLine === true;
    }
  }
  return chunks;
}

/** Words in which pdfmake, too, ends no line. */
const simple = /^[\p{L}\p{M}\p{N}.,;:%]+ *$/u;

const isSimple = (inline: PdfInline): inline is { readonly text: string; readonly noWrap: true } =>
  typeof inline !== 'string' && inline.noNewLine !== true && simple.test(inline.text);

/** Chunks one after the other; simple words are one text again, which costs pdfmake less. */
function joinedChunks(chunks: readonly Chunk[]): readonly PdfInline[] {
  const inlines: PdfInline[] = [];
  for (const chunk of chunks) {
    const [only, ...others] = chunk;
    const last = inlines.at(-1);
    if (only === undefined || others.length > 0 || !isSimple(only)) inlines.push(...chunk);
    else if (typeof last === 'string') inlines[inlines.length - 1] = `${last}${only.text}`;
    else inlines.push(only.text);
  }
  return inlines;
}

/** The first chunk of each line, as pdfmake fills them without kerning. */
function lineStarts(chunks: readonly Chunk[], measure: Measure): readonly number[] {
  const { width, indent = 0, size, face } = measure;
  const starts = [0];
  let used = indent;
  chunks.forEach((chunk, at) => {
    const text = chunk.map(textOf).join('');
    if (at > 0 && used + face.widthOf(text.trimEnd()) * size > width) {
      starts.push(at);
      used = 0;
    }
    used += face.widthOf(text) * size;
  });
  return starts;
}

/**
 * Parts a text before its last two lines.
 *
 * @returns Undefined where it has fewer than four lines, or line feeds.
 */
export function partedText(
  inlines: string | readonly PdfInline[],
  measure: Measure,
): PartedText | undefined {
  const all = typeof inlines === 'string' ? [inlines] : inlines;
  if (all.some((inline) => /[\n\r]/u.test(textOf(inline)))) return undefined;
  const chunks = chunksOf(all);
  const starts = lineStarts(chunks, measure);
  const start = starts.at(-kept);
  if (start === undefined || starts.length < 2 * kept) return undefined;
  return { head: joinedChunks(chunks.slice(0, start)), tail: joinedChunks(chunks.slice(start)) };
}
