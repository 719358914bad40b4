import { DanvanError } from '#room/findings';
import { nearestOf } from '#room/text';
import type { Block } from '#room/report';
import { numberedHeading } from '../frame/numbered-heading.js';
import type { OutlineSection } from '../frame/outline.js';
import type { ReviewContext } from './review-context.js';
import { sectionSentences } from './section-sentences.js';
import { fillWords } from './section-words.js';

interface Written {
  readonly section: OutlineSection;
  readonly paragraphs: readonly string[];
}

const rankOf = ({ level }: OutlineSection): number => (level === 'part' ? 0 : level);

function paragraphsOf(section: OutlineSection, context: ReviewContext): readonly string[] {
  const given = context.options.narrative?.[section.id] ?? [];
  const narrative = typeof given === 'string' ? [given] : given;
  const sentences = sectionSentences(section.sentences ?? [], context).join(' ');
  return [...narrative, ...(sentences === '' ? [] : [sentences])];
}

/** Leaves out sections that have neither words nor a section below them that has. */
function withoutEmpty(all: readonly Written[]): readonly Written[] {
  return all.filter((written, index) => {
    if (written.paragraphs.length > 0) return true;
    const below = all.slice(index + 1);
    const end = below.findIndex(({ section }) => rankOf(section) <= rankOf(written.section));
    const own = end === -1 ? below : below.slice(0, end);
    return own.some(({ paragraphs }) => paragraphs.length > 0);
  });
}

const headingOf = (section: OutlineSection, count: number, context: ReviewContext): Block =>
  numberedHeading(context.layout, section.level, {
    count,
    text: fillWords(section.heading, context),
  });

function refuseUnknown({ options, outline }: ReviewContext): void {
  const ids = outline.sections.map(({ id }) => id);
  for (const id of Object.keys(options.narrative ?? {})) {
    if (ids.includes(id)) continue;
    const nearest = nearestOf(id, ids);
    const hint = nearest === null ? `It has: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`;
    throw new DanvanError('UNKNOWN_SECTION', `The outline has no section "${id}". ${hint}`);
  }
}

/** The numbered sections of the report with their prose; empty ones are left out. */
export function sections(context: ReviewContext): readonly Block[] {
  refuseUnknown(context);
  const all = context.outline.sections.map((section) => ({
    section,
    paragraphs: paragraphsOf(section, context),
  }));
  const counts = [0, 0, 0, 0];
  return withoutEmpty(all).flatMap(({ section, paragraphs }): readonly Block[] => {
    const rank = rankOf(section);
    counts.fill(0, rank + 1);
    const count = (counts[rank] ?? 0) + 1;
    counts[rank] = count;
    const prose = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
    return [headingOf(section, count, context), ...prose];
  });
}
