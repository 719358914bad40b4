import type { CoordinationInstrument, CoordinationWord } from '#room/coordination';
import { reviewWordsOf, type CoordinationLabels, type ReviewWords } from '#room/locale';
import { nameIn, type Hierarchy } from '#room/organization';
import { capitalized, type Language } from '#room/text';
import { formatPeriod, parsePeriod, type CalendarDate } from '#room/time';
import { dateInWords } from '../frame/date-in-words.js';
import { wordsOrDots } from '../frame/dots.js';
import type { CoordinationNaming } from './programme-options.js';

/** How ids of coordination are written out in one document. */
export interface CoordinationContext {
  readonly language: Language;
  readonly locale: ReviewWords;
  readonly labels: CoordinationLabels;
  /** The name of a unit; of one that is not known, dots for its id. */
  readonly unit: (id: string) => string;
  readonly isKnown: (id: string) => boolean;
  /** What a document, a campaign or an instrument is called; dots for an id that nobody explains. */
  readonly cite: (id: string) => string;
  readonly word: (list: readonly CoordinationWord[] | undefined, id: string) => string;
  readonly period: (id: string) => string;
  /** A day within a sentence. */
  readonly date: (day: CalendarDate) => string;
  /** The day of the document, where it has one. */
  readonly day?: CalendarDate | undefined;
  readonly naming: CoordinationNaming;
}

interface Naming extends CoordinationNaming {
  readonly hierarchy: Pick<Hierarchy, 'byId'>;
  readonly locale?: ReviewWords | undefined;
  readonly day?: CalendarDate | undefined;
}

/** Works out how ids are written in a document. */
export function coordinationContext(naming: Naming): CoordinationContext {
  const { hierarchy, cite, periods } = naming;
  const locale = reviewWordsOf(naming);
  const { language } = locale;
  return {
    language,
    locale,
    labels: locale.coordinationLabels,
    unit: (id) => {
      const unit = hierarchy.byId.get(id);
      return unit === undefined ? wordsOrDots(id) : capitalized(nameIn(unit.name, language));
    },
    isKnown: (id) => hierarchy.byId.has(id),
    cite: (id) => cite?.(id) ?? wordsOrDots(id),
    word: (list, id) => {
      const found = list?.find((word) => word.id === id);
      return found === undefined ? wordsOrDots(id) : nameIn(found.name, language);
    },
    period: (id) => {
      const period = parsePeriod(id, periods);
      return period.ok ? formatPeriod(period.value, { language }) : id;
    },
    date: (day) => dateInWords(day, language),
    day: naming.day,
    naming,
  };
}

/** What an instrument is called within a sentence. */
export const titleOf = (
  { title }: CoordinationInstrument,
  { language }: CoordinationContext,
): string => nameIn(title, language);
