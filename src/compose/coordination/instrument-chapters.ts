import type { CoordinationInstrument } from '#room/coordination';
import { fillLabel } from '#room/text';
import type { CoordinationContext } from './coordination-context.js';
import { instrumentPart, type InstrumentPart } from './instrument-part.js';
import { wholeSentence } from './whole-sentence.js';
import type { InstrumentOutline } from './instrument-outline.js';

/** A section that says something. */
export interface FilledSection extends InstrumentPart {
  readonly heading: string;
}

/** A chapter with at least one section that says something. */
export interface FilledChapter {
  readonly heading: string;
  readonly sections: readonly FilledSection[];
  /** Whether one section is left of several. */
  readonly isCutToOne?: boolean;
}

/** Each passage as a sentence of its own. */
const inSentences = ({ passages, matters }: InstrumentPart): InstrumentPart => ({
  passages: passages.map(wholeSentence),
  matters: matters.map((matter) => ({ ...matter, passages: matter.passages.map(wholeSentence) })),
});

/** The sections of a chapter that say something. */
const filledSections = (
  sections: InstrumentOutline['chapters'][number]['sections'],
  instrument: CoordinationInstrument,
  context: CoordinationContext,
): readonly FilledSection[] =>
  sections
    .map(({ id, heading }) => ({
      heading,
      ...inSentences(instrumentPart(id, instrument, context)),
    }))
    .filter(({ passages, matters }) => passages.length > 0 || matters.length > 0);

/** A first section that is called as its chapter, and followed by others, tells what is general. */
function parted(
  chapter: string,
  [first, ...others]: readonly FilledSection[],
  { labels }: CoordinationContext,
): readonly FilledSection[] {
  if (first === undefined) return [];
  const isRepeated = first.heading === chapter && first.matters.length === 0 && others.length > 0;
  const heading = fillLabel(labels.generalPart, { section: first.heading });
  return [isRepeated ? { ...first, heading } : first, ...others];
}

/** The chapters of an outline filled with what an instrument says; what says nothing is left out. */
export const instrumentChapters = (
  { chapters }: InstrumentOutline,
  instrument: CoordinationInstrument,
  context: CoordinationContext,
): readonly FilledChapter[] =>
  chapters
    .map(({ heading, sections: asked }) => {
      const sections = parted(heading, filledSections(asked, instrument, context), context);
      return { heading, sections, isCutToOne: sections.length === 1 && asked.length > 1 };
    })
    .filter(({ sections }) => sections.length > 0);
