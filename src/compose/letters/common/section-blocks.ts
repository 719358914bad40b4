import type { Block } from '#room/report';
import type { DocumentFrame } from '../../frame/document-frame.js';
import { dots } from '../../frame/dots.js';
import { numberedHeading } from '../../frame/numbered-heading.js';
import { proseOf } from '../../frame/prose-of.js';

/** A part of a short document under a heading. */
export interface LetterSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Whether it is left out where it is empty; one that is not has dots. */
  readonly isOptional?: boolean;
}

/** Sections with numbers of the first level; one that has to be there and is empty has dots. */
export function sectionBlocks(
  sections: readonly LetterSection[],
  { layout }: Pick<DocumentFrame, 'layout'>,
): readonly Block[] {
  return sections
    .filter(({ blocks, isOptional }) => blocks.length > 0 || isOptional !== true)
    .flatMap(({ heading, blocks }, at) => [
      numberedHeading(layout, 1, { count: at + 1, text: heading }),
      ...(blocks.length > 0 ? blocks : proseOf(dots)),
    ]);
}
