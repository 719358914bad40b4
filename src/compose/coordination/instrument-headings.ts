import type { Block, Layout } from '#room/report';
import type { FilledChapter } from './instrument-chapters.js';
import type { TitledPassages } from './instrument-part.js';
import { numberedHeading } from '../frame/numbered-heading.js';
import { passageBlocks } from '../frame/passage-blocks.js';

interface Topic extends TitledPassages {
  readonly matters: readonly TitledPassages[];
}

/** Where a heading stands among those beside it, from 0. */
interface Place {
  readonly at: number;
  readonly of: number;
  readonly layout: Layout;
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

/** A heading below others of its place; the only one there has no number. */
const headingAt = (level: 2 | 3, text: string, place: Place): Block =>
  numberedHeading(place.layout, level, {
    count: place.at + 1,
    text,
    isAlone: place.of === 1,
  });

function topicBlocks({ title, passages, matters }: Topic, place: Place): readonly Block[] {
  const { layout } = place;
  return [
    headingAt(2, title, place),
    ...passageBlocks(passages),
    ...matters.flatMap((matter, at) => [
      headingAt(3, matter.title, { at, of: matters.length, layout }),
      ...passageBlocks(matter.passages),
    ]),
  ];
}

/** A chapter of passages alone needs no heading for them. */
function chapterBlocks(chapter: FilledChapter, layout: Layout): readonly Block[] {
  const [only, ...others] = chapter.sections;
  return only !== undefined && others.length === 0 && only.matters.length === 0
    ? passageBlocks(only.passages)
    : topicsOf(chapter).flatMap((topic, at, { length: of }) =>
        topicBlocks(topic, { at, of, layout }),
      );
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
