import type { Block, Layout } from '#room/report';
import type { FilledChapter } from './instrument-chapters.js';
import type { TitledPassages } from './instrument-part.js';
import { numberedHeading } from '../frame/numbered-heading.js';
import { passageBlocks } from '../frame/passage-blocks.js';

interface Topic extends TitledPassages {
  readonly matters: readonly TitledPassages[];
}

/** What has a heading of the second level: sections, and the matters of one that the chapter is named after. */
const topicsOf = ({ heading, sections, isCutToOne }: FilledChapter): readonly Topic[] =>
  sections.flatMap((section) => {
    const { passages, matters } = section;
    const isNamed = section.heading === heading || isCutToOne === true;
    return isNamed && matters.length > 0
      ? matters.map((matter) => ({ ...matter, matters: [] }))
      : [{ title: section.heading, passages, matters }];
  });

function topicBlocks({ title, passages, matters }: Topic, count: number, layout: Layout) {
  return [
    numberedHeading(layout, 2, { count, text: title }),
    ...passageBlocks(passages),
    ...matters.flatMap((matter, at) => [
      numberedHeading(layout, 3, { count: at + 1, text: matter.title }),
      ...passageBlocks(matter.passages),
    ]),
  ];
}

/** A chapter of passages alone needs no heading for them. */
function chapterBlocks(chapter: FilledChapter, layout: Layout): readonly Block[] {
  const [only, ...others] = chapter.sections;
  return only !== undefined && others.length === 0 && only.matters.length === 0
    ? passageBlocks(only.passages)
    : topicsOf(chapter).flatMap((topic, at) => topicBlocks(topic, at + 1, layout));
}

/** A chapter that is cut to one section is called after that, unless its own name says the same. */
function headingOf({ heading, sections, isCutToOne = false }: FilledChapter): string {
  const [only] = sections;
  return isCutToOne && only && !heading.startsWith(only.heading) ? only.heading : heading;
}

/** Chapters as I, 1, a: programmes and plans. */
export const instrumentHeadings = (
  chapters: readonly FilledChapter[],
  layout: Layout,
): readonly Block[] =>
  chapters.flatMap((chapter, at) => [
    numberedHeading(layout, 1, { count: at + 1, text: headingOf(chapter) }),
    ...chapterBlocks(chapter, layout),
  ]);
