import { toRoman, listLetter, fillLabel } from '#room/text';
import type { HeadingBlock, PartBlock, Layout } from '#room/report';
import type { OutlineSection } from './outline.js';

/** What a heading says, and its place among those of its level, from 1. */
export interface CountedHeading {
  readonly count: number;
  readonly text: string;
  /** Whether it is the only one at its place: a lone “I-” or “1.” promises a second, so it has no number. */
  readonly isAlone?: boolean | undefined;
}

/** A heading, or the head of a part, with its number after the pattern of the layout. */
export function numberedHeading(
  { body: { part, headings } }: Layout,
  level: OutlineSection['level'],
  { count, text, isAlone = false }: CountedHeading,
): HeadingBlock | PartBlock {
  if (level === 'part') {
    const ordinal = part.ordinals[count - 1] ?? String(count);
    return { kind: 'part', number: fillLabel(part.number, { ordinal }), title: text };
  }
  if (isAlone) return { kind: 'heading', level, number: '', text };
  const pattern = headings[level - 1]?.number ?? '';
  const number = fillLabel(pattern, { I: toRoman(count), 1: count, a: listLetter(count) });
  return { kind: 'heading', level, number, text };
}
