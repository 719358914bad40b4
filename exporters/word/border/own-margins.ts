import type { WordMargin, WordNode, WordSection } from '../word-node.js';

/** What stands in a margin; nothing where it is taken from the sections before. */
export type OwnMargin = Partial<Pick<WordMargin, 'first' | 'others'>>;

const isSame = (one: readonly WordNode[], other: readonly WordNode[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What of the margins of a section is not as in the sections before it. The rest is taken from there: who
 * takes the mark of a draft away takes it away on all pages.
 */
export function ownMargins(
  section: WordSection,
  before: readonly WordSection[],
): Readonly<Record<'header' | 'footer', OwnMargin>> {
  const last = before.at(-1);
  const opening = before.findLast(({ hasTitlePage }) => hasTitlePage);
  const ownOf = (side: 'header' | 'footer'): OwnMargin => {
    const { first, others } = section[side];
    const isFirstTold = section.hasTitlePage && !isSame(first, opening?.[side].first);
    return {
      ...(isFirstTold && { first }),
      ...(!isSame(others, last?.[side].others) && { others }),
    };
  };
  return { header: ownOf('header'), footer: ownOf('footer') };
}
