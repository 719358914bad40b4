import type { NoteBlock } from '../document/prose-block.js';
import type { TextStyle } from '../layout/text-style.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** The label of a note ends in a colon. */
export const noteLabel = (label: string): string =>
  label === '' || label.endsWith(':') ? label : `${label}:`;

/** A note: its label, in bold, with the lines below; one line alone stands beside the label. */
export function noteLines(
  { label, lines }: NoteBlock,
  { note: style }: { readonly note: TextStyle },
): readonly PrintedLine[] {
  const head = { text: noteLabel(label), style, path: ['label'] };
  const rest = lines.map((text, at) => ({ text, style, path: ['lines', at] }));
  const [only, ...others] = rest;
  if (only === undefined) return [head].filter(hasWords);
  if (others.length > 0) {
    return [{ ...head, style: { ...style, bold: true } }, ...rest].filter(hasWords);
  }
  return [
    {
      ...only,
      text: [head, only]
        .filter(hasWords)
        .map(({ text }) => text)
        .join(' '),
    },
  ];
}
