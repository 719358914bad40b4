import type { ReviewWords } from '#room/locale';
import { groupBy } from '#room/kit';
import { capitalized, fillLabel } from '#room/text';
import type { HeardSentence } from './section-sentences.js';
import { placeholdersOf } from './sentence.js';

/** What so many sections say is said once, before all of them. */
const fewest = 3;

/** What must be known of the figures of a sentence, where it is not what the whole report says. */
export const ownHeard = (
  { heard, whole }: Pick<HeardSentence, 'heard' | 'whole'>,
  shared: string | null,
): string | null => (heard === shared ? null : (heard ?? whole));

/** Whether a sentence is printed and tells figures. */
const tellsFigures = ({ text, template }: HeardSentence): boolean =>
  text !== null && placeholdersOf(template).length > 0;

/** Who was heard of the figures of many sections alike; null where few say the same, or one must not be told. */
export function sharedHeard(sections: readonly (readonly HeardSentence[])[]): string | null {
  const printed = sections.flatMap((sentences, section) =>
    sentences.filter(tellsFigures).map((sentence) => ({ ...sentence, section })),
  );
  if (!printed.every(({ heard, whole }) => heard !== null || whole !== null)) return null;
  const counted = printed.filter(({ isCount }) => isCount);
  const ways = [...groupBy(counted, ({ heard }) => heard).entries()].map(([heard, sentences]) => ({
    heard,
    sections: new Set(sentences.map(({ section }) => section)).size,
  }));
  const [most] = ways.toSorted((a, b) => b.sections - a.sections);
  return most !== undefined && most.sections >= fewest ? most.heard : null;
}

/** The sentence that says it of the whole report. */
export function sharedSentence(
  heard: string,
  sections: readonly (readonly HeardSentence[])[],
  { labels }: Pick<ReviewWords, 'labels'>,
): string {
  const isAll = sections.flat().every((each) => !tellsFigures(each) || each.heard === heard);
  return capitalized(fillLabel(isAll ? labels.allFigures : labels.mostFigures, { heard }));
}
