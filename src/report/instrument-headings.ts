import type { Block } from './block.js';
import type { FilledChapter, FilledSection } from './instrument-chapters.js';
import type { Layout } from './layout.js';
import { numberedHeading } from './numbered-heading.js';
import { passageBlocks } from './passage-blocks.js';

/** Matters one after the other, each under a heading of its level. */
function matterBlocks({ matters }: FilledSection, level: 2 | 3, layout: Layout): readonly Block[] {
  return matters.flatMap(({ title, passages }, at) => [
    numberedHeading(layout, level, { count: at + 1, text: title }),
    ...passageBlocks(passages),
  ]);
}

function chapterBlocks({ sections }: FilledChapter, layout: Layout): readonly Block[] {
  const [only, ...others] = sections;
  if (only !== undefined && others.length === 0) {
    return [...passageBlocks(only.passages), ...matterBlocks(only, 2, layout)];
  }
  return sections.flatMap((section, at) => [
    numberedHeading(layout, 2, { count: at + 1, text: section.heading }),
    ...passageBlocks(section.passages),
    ...matterBlocks(section, 3, layout),
  ]);
}

/** Chapters as I, 1, a: programmes and plans. */
export const instrumentHeadings = (
  chapters: readonly FilledChapter[],
  layout: Layout,
): readonly Block[] =>
  chapters.flatMap((chapter, at) => [
    numberedHeading(layout, 1, { count: at + 1, text: chapter.heading }),
    ...chapterBlocks(chapter, layout),
  ]);
