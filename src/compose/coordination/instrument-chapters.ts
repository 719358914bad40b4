import type { CoordinationInstrument } from '#room/coordination';
import type { CoordinationContext } from './coordination-context.js';
import { instrumentPart, type InstrumentPart } from './instrument-part.js';
import type { InstrumentOutline } from './instrument-outline.js';

/** A section that says something. */
export interface FilledSection extends InstrumentPart {
  readonly heading: string;
}

/** A chapter with at least one section that says something. */
export interface FilledChapter {
  readonly heading: string;
  readonly sections: readonly FilledSection[];
}

/** The chapters of an outline filled with what an instrument says; what says nothing is left out. */
export const instrumentChapters = (
  { chapters }: InstrumentOutline,
  instrument: CoordinationInstrument,
  context: CoordinationContext,
): readonly FilledChapter[] =>
  chapters
    .map(({ heading, sections }) => ({
      heading,
      sections: sections
        .map((section) => ({
          heading: section.heading,
          ...instrumentPart(section.id, instrument, context),
        }))
        .filter(({ passages, matters }) => passages.length > 0 || matters.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
