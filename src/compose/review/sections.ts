import { reportFinding } from '../findings.js';
import { DanvanError, type Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import type { Block } from '#room/report';
import { numberedHeading } from '../frame/numbered-heading.js';
import type { OutlineSection } from '../frame/outline.js';
import type { ReviewContext } from './review-context.js';
import { sectionSentences } from './section-sentences.js';
import { fillWords } from './section-words.js';
import type { LeftOut } from './sentence.js';

interface Written {
  readonly section: OutlineSection;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly findings: readonly Finding[];
}

const rankOf = ({ level }: OutlineSection): number => (level === 'part' ? 0 : level);

/** The words of an outline that are not printed, each with the place where they stand in it. */
export const leftOutOf = (
  leftOut: readonly LeftOut[],
  ...path: readonly (string | number)[]
): readonly Finding[] =>
  leftOut.map(({ indicator, text }) =>
    reportFinding(
      'report/left-out',
      { indicator, text },
      { path: ['outline', ...path], indicator },
    ),
  );

function written(section: OutlineSection, at: number, context: ReviewContext): Written {
  const given = context.options.narrative?.[section.id] ?? [];
  const narrative = typeof given === 'string' ? [given] : given;
  const heading = fillWords(section.heading, context);
  const filled = sectionSentences(section.sentences ?? [], context);
  const sentences = filled.flatMap(({ text }) => text ?? []).join(' ');
  return {
    section,
    heading: heading.text,
    paragraphs: [...narrative, ...(sentences === '' ? [] : [sentences])],
    findings: [
      ...leftOutOf(heading.leftOut, 'sections', at, 'heading'),
      ...filled.flatMap(({ leftOut }, index) =>
        leftOutOf(leftOut, 'sections', at, 'sentences', index),
      ),
    ],
  };
}

/** Leaves out sections that have neither words nor a section below them that has. */
function withoutEmpty(all: readonly Written[]): readonly Written[] {
  return all.filter((each, index) => {
    if (each.paragraphs.length > 0) return true;
    const below = all.slice(index + 1);
    const end = below.findIndex(({ section }) => rankOf(section) <= rankOf(each.section));
    const own = end === -1 ? below : below.slice(0, end);
    return own.some(({ paragraphs }) => paragraphs.length > 0);
  });
}

function refuseUnknown({ options, outline }: ReviewContext): void {
  const ids = outline.sections.map(({ id }) => id);
  for (const id of Object.keys(options.narrative ?? {})) {
    if (ids.includes(id)) continue;
    const nearest = nearestOf(id, ids);
    const hint = nearest === null ? `It has: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`;
    throw new DanvanError('UNKNOWN_SECTION', `The outline has no section "${id}". ${hint}`);
  }
}

/** The sections of a report, and what of their outline is not printed. */
export interface WrittenSections {
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** The numbered sections of the report with their prose; empty ones are left out. */
export function sections(context: ReviewContext): WrittenSections {
  refuseUnknown(context);
  const all = context.outline.sections.map((section, at) => written(section, at, context));
  const counts = [0, 0, 0, 0];
  const blocks = withoutEmpty(all).flatMap(({ section, heading, paragraphs }): readonly Block[] => {
    const rank = rankOf(section);
    counts.fill(0, rank + 1);
    const count = (counts[rank] ?? 0) + 1;
    counts[rank] = count;
    const prose = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
    return [numberedHeading(context.layout, section.level, { count, text: heading }), ...prose];
  });
  return { blocks, findings: all.flatMap(({ findings }) => findings) };
}
