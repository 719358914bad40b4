import { DanvanError } from '#room/findings';
import { fillLabel, nearestOf } from '#room/text';
import { eventName } from '../../coordination/event-sentence.js';
import { wholeSentence } from '../../coordination/whole-sentence.js';
import { proseOf } from '../../frame/prose-of.js';
import { uncapitalized } from '../../frame/uncapitalized.js';
import { defaultOutline } from '../../review/default-outline.js';
import { reviewContext } from '../../review/review-context.js';
import { paragraphOf } from '../../review/paragraph-of.js';
import { sectionSentences } from '../../review/section-sentences.js';
import type { LetterContext } from '../common/letter-context.js';
import { passagesOf } from '../common/passages-of.js';
import type { LetterSection } from '../common/section-blocks.js';
import type {
  ShortReportOccasion,
  ShortReportOptions,
  ShortReportSection,
} from './short-report-options.js';

const ofSomething = ['developments', 'handling', 'assessment', 'recommendations'] as const;

/** The sections of each occasion, in their order. */
export const sectionsOfOccasion: Readonly<
  Record<ShortReportOccasion, readonly ShortReportSection[]>
> = {
  quick: ofSomething,
  urgent: ofSomething,
  week: ['results', 'shortcomings', 'next', 'recommendations'],
};

/** Sections that are left out where nothing is said. */
const optional: Readonly<Record<ShortReportOccasion, readonly ShortReportSection[]>> = {
  quick: ['handling'],
  urgent: ['handling'],
  week: ['shortcomings', 'recommendations'],
};

/** The ids of the sections of an occasion; what else is given is a slip. */
export function checkSections({ occasion, narrative = {} }: ShortReportOptions): void {
  if (!Object.hasOwn(sectionsOfOccasion, occasion)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${occasion}" is no occasion: quick, urgent, week.`);
  }
  const ids: readonly string[] = sectionsOfOccasion[occasion];
  for (const id of Object.keys(narrative)) {
    if (ids.includes(id)) continue;
    const nearest = nearestOf(id, ids);
    const hint = nearest === null ? `It has: ${ids.join(', ')}.` : `Did you mean "${nearest}"?`;
    throw new DanvanError('UNKNOWN_SECTION', `Such a report has no section "${id}". ${hint}`);
  }
}

/** Every figure of the table in sentences. */
function figureText({ table, ...options }: ShortReportOptions, context: LetterContext): string {
  if (table === undefined) return '';
  const outline = defaultOutline(table, context.locale);
  const { layout, locale, place, to, date = to } = options;
  // Sentences say nothing of who issues the report; its units are known to the table.
  const issuer = table.units.map(({ id }) => id);
  const review = reviewContext({ issuer, layout, locale, place, date, table, outline });
  const sentences = outline.sections.flatMap((section) => section.sentences ?? []);
  return paragraphOf(sectionSentences(sentences, review), context.locale);
}

/** Whether an event lies in the days told of; one without a day is taken to. */
export const isWithin = (date: string | undefined, { from, to }: ShortReportOptions): boolean =>
  date === undefined || ((from === undefined || from <= date) && (to === undefined || date <= to));

function eventTexts(
  options: ShortReportOptions,
  { naming, words }: LetterContext,
): readonly string[] {
  return (options.events ?? [])
    .filter(({ date }) => isWithin(date, options))
    .map((event) =>
      fillLabel(words['short-event'], { event: uncapitalized(eventName(event, naming)) }),
    );
}

/** The sections with their prose; the first one tells figures and conferences too. */
export function shortReportSections(
  options: ShortReportOptions,
  context: LetterContext,
): readonly LetterSection[] {
  return sectionsOfOccasion[options.occasion].map((id, at) => {
    const figures = at === 0 ? figureText(options, context) : '';
    const passages = [
      ...passagesOf(options.narrative?.[id], id),
      ...(figures === '' ? [] : [figures]),
      ...(at === 0 ? eventTexts(options, context) : []),
    ];
    return {
      heading: context.words[`section-${id}`],
      blocks: proseOf(passages.map(wholeSentence)),
      isOptional: optional[options.occasion].includes(id),
    };
  });
}
