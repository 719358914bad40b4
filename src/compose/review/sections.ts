import { DanvanError, type Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import type { Block } from '#room/report';
import { numberedHeading } from '../frame/numbered-heading.js';
import type { OutlineSection } from '../frame/outline.js';
import { proseOf } from '../frame/prose-of.js';
import type { ReviewContext } from './review-context.js';
import { passagesIn } from './review-passages.js';
import { paragraphOf } from './paragraph-of.js';
import { templatesOf } from './own-sentences.js';
import { sectionSentences, type HeardSentence } from './section-sentences.js';
import { fillWords } from './section-words.js';
import { loneAmong } from './lone-among.js';
import { leftOutOf } from './left-out-of.js';
import { sharedHeard, sharedSentence } from './shared-heard.js';
import { withUntold } from './untold-figures.js';

interface Written {
  readonly section: OutlineSection;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly findings: readonly Finding[];
}

const rankOf = ({ level }: OutlineSection): number => (level === 'part' ? 0 : level);

/** A section of the outline, its place in it, and its sentences. */
interface Told {
  readonly section: OutlineSection;
  readonly at: number;
  readonly filled: readonly HeardSentence[];
  /** Who was heard of most figures of the report, where it says so. */
  readonly shared: string | null;
}

function written({ section, at, filled, shared }: Told, context: ReviewContext): Written {
  const given = context.options.narrative?.[section.id] ?? [];
  const narrative = typeof given === 'string' ? [given] : given;
  const heading = fillWords(section.heading, context);
  const sentences = paragraphOf(filled, context.locale, shared);
  return {
    section,
    heading: heading.text,
    paragraphs: [
      ...narrative,
      ...passagesIn(section.id, context),
      ...(sentences === '' ? [] : [sentences]),
    ],
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

/** A part without another has no head: “Phần thứ nhất” promises a second. */
function withoutLonePart(all: readonly Written[]): readonly Written[] {
  const parts = all.filter(({ section }) => section.level === 'part');
  return parts.length > 1 ? all : all.filter((each) => each !== parts[0]);
}

function refuseUnknown({ options, outline }: ReviewContext): void {
  const ids = outline.sections.map(({ id }) => id);
  const { narrative, documents, events } = options;
  const asked = [narrative, documents?.sections, events?.sections];
  for (const id of asked.flatMap((each) => Object.keys(each ?? {}))) {
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
  /** The ids of the sections that are printed. */
  readonly printed: ReadonlySet<string>;
}

/** All sections of the outline, and what is said of all of their figures before them. */
interface ToldSections {
  readonly all: readonly Written[];
  readonly above: readonly string[];
}

function tell(context: ReviewContext): ToldSections {
  const { sections: outlined } = context.outline;
  const filled = withUntold(
    outlined.map((section) => sectionSentences(templatesOf(section, context), context)),
    context,
  );
  const shared = sharedHeard(filled);
  return {
    all: outlined.map((section, at) =>
      written({ section, at, filled: filled[at] ?? [], shared }, context),
    ),
    above: shared === null ? [] : [sharedSentence(shared, filled, context.locale)],
  };
}

/** The blocks of sections, each heading with its number. */
function numbered(kept: readonly Written[], { layout }: ReviewContext): readonly Block[] {
  const counts = [0, 0, 0, 0];
  const lone = loneAmong(kept.map(({ section }) => rankOf(section)));
  return kept.flatMap(({ section, heading, paragraphs }, at): readonly Block[] => {
    const rank = rankOf(section);
    counts.fill(0, rank + 1);
    const count = (counts[rank] ?? 0) + 1;
    counts[rank] = count;
    const prose = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
    const counted = { count, text: heading, isAlone: lone[at] };
    return [numberedHeading(layout, section.level, counted), ...prose];
  });
}

/** The numbered sections of the report with their prose; empty ones are left out. */
export function sections(context: ReviewContext): WrittenSections {
  refuseUnknown(context);
  const { all, above } = tell(context);
  const kept = withoutEmpty(all);
  return {
    blocks: [...proseOf(above), ...numbered(withoutLonePart(kept), context)],
    findings: all.flatMap(({ findings }) => findings),
    printed: new Set(kept.map(({ section }) => section.id)),
  };
}
