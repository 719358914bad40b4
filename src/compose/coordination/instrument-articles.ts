import type { CoordinationLabels } from '#room/locale';
import { toRoman, fillLabel } from '#room/text';
import type { Block } from '#room/report';
import type { FilledChapter } from './instrument-chapters.js';
import type { TitledPassages } from './instrument-part.js';
import { passageBlocks } from '../frame/passage-blocks.js';

/** The articles of a chapter: one for each section, or for each of its matters. */
const articlesOf = ({ sections }: FilledChapter): readonly TitledPassages[] =>
  sections.flatMap(({ heading, passages, matters }) =>
    matters.length > 0 ? matters : [{ title: heading, passages }],
  );

/** Chapters as chương, điều, khoản; articles are counted through: regulations. */
export function instrumentArticles(
  chapters: readonly FilledChapter[],
  labels: CoordinationLabels,
): readonly Block[] {
  let count = 0;
  return chapters.flatMap((chapter, at): readonly Block[] => [
    {
      kind: 'part',
      number: fillLabel(labels.chapter, { I: toRoman(at + 1) }),
      title: chapter.heading,
    },
    ...articlesOf(chapter).flatMap(({ title, passages }): readonly Block[] => {
      count += 1;
      const number = fillLabel(labels.article, { 1: count });
      return [{ kind: 'heading', level: 2, number, text: title }, ...passageBlocks(passages, true)];
    }),
  ]);
}
