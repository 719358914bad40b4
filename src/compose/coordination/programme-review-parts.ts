import { nameIn } from '#room/organization';
import { capitalized } from '#room/text';
import { eventDetails, eventName } from './event-sentence.js';
import { dots } from '../frame/dots.js';
import { fillLabel } from '#room/text';
import type { FilledSection } from './instrument-chapters.js';
import type { TitledPassages } from './instrument-part.js';
import type { ProgrammeReviewOptions } from './programme-review-options.js';
import { progressSentence } from './progress-blocks.js';
import type { ProgressContext } from './progress-context.js';
import { wholeSentence } from './whole-sentence.js';

/** What the parts of a review are made from. */
export interface ReviewParts {
  readonly options: ProgrammeReviewOptions;
  readonly context: ProgressContext;
}

/** Passages of a review; of a section without a word more a draft says so, and paper has dots. */
const said = (passages: readonly string[] | null, { options, context }: ReviewParts) =>
  passages ?? [options.draftMark === undefined ? dots : context.labels.notDetailed];

/** What was learned in each topic, with what is to be done about it. */
function notesOf({ options, context }: ReviewParts): readonly TitledPassages[] {
  const { labels, word, naming, unit, period } = context;
  const ids = new Set(options.review.notes);
  const notes = (options.notes ?? []).filter(({ id }) => ids.has(id));
  const topics = [...new Set(notes.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    title: capitalized(word(naming.words?.topics, topic)),
    passages: notes
      .filter((note) => note.topic === topic)
      .map(({ area, period: id, learned, followUp }) => {
        const text = fillLabel(labels.noteOf, { area: unit(area), period: period(id), learned });
        const list = followUp.join('; ');
        return list === ''
          ? text
          : `${wholeSentence(text)} ${fillLabel(labels.followUp, { list })}`;
      }),
  }));
}

function eventsOf({ options, context }: ReviewParts): readonly string[] {
  const { labels } = context;
  return options.review.events.flatMap(({ event: id, as }) => {
    const event = options.events?.find((each) => each.id === id);
    const name = event === undefined ? context.cite(id) : eventName(event, context);
    const template = as === 'adopted' ? labels.eventAdopted : labels.eventProduced;
    const details = event === undefined ? [] : eventDetails(event, context);
    return [`${fillLabel(template, { event: name })}.`, ...details];
  });
}

/** The next tasks; those that carry on a task of the programme say so. */
function nextOf({ options, context }: ReviewParts): readonly string[] {
  const { labels, language, period: periodName } = context;
  return options.review.nextTasks.map(({ title, task, period }) => {
    const words = { title: nameIn(title, language), period: period ? periodName(period) : '' };
    if (task === undefined) return period ? fillLabel(labels.nextTask, words) : words.title;
    return fillLabel(period ? labels.carriedOverIn : labels.carriedOver, words);
  });
}

/** A chapter of a review. */
export interface ReviewChapter {
  readonly heading: string;
  readonly sections: readonly FilledSection[];
}

const plain = (heading: string, passages: readonly string[]): FilledSection => ({
  heading,
  passages,
  matters: [],
});

const hasWords = ({ passages, matters }: FilledSection): boolean =>
  passages.length > 0 || matters.length > 0;

/** What was achieved, how far the tasks have come, the situation among the people. */
function results(parts: ReviewParts): readonly FilledSection[] {
  const { options, context } = parts;
  const { labels: words, tasks } = context;
  const progress = `${progressSentence(context)} ${words.seeAnnex}`;
  return [
    plain(words['review-achieved'], said(options.review.results, parts)),
    plain(words['review-progress'], tasks.length === 0 ? [] : [progress]),
    { heading: words['review-notes'], passages: [], matters: notesOf(parts) },
  ];
}

/** What did not go well, and why. */
function assessment(parts: ReviewParts): readonly FilledSection[] {
  const { options, context } = parts;
  const { review } = options;
  return [
    plain(context.labels['review-shortcomings'], said(review.shortcomings, parts)),
    plain(context.labels['review-causes'], said(review.causes, parts)),
  ];
}

/** The chapters of a review in the order of a report; what says nothing is left out. */
export function reviewChapters(parts: ReviewParts): readonly ReviewChapter[] {
  const { review } = parts.options;
  const { labels: words } = parts.context;
  const chapter = (
    key: 'review-recommendations' | 'review-next' | 'review-events',
    passages: readonly string[],
  ): ReviewChapter => ({ heading: words[key], sections: [plain(words[key], passages)] });
  const chapters: readonly ReviewChapter[] = [
    { heading: words['review-results'], sections: results(parts) },
    { heading: words['review-assessment'], sections: assessment(parts) },
    chapter('review-recommendations', said(review.recommendations, parts)),
    chapter('review-next', nextOf(parts)),
    chapter('review-events', eventsOf(parts)),
  ];
  return chapters
    .map(({ heading, sections }) => ({ heading, sections: sections.filter(hasWords) }))
    .filter(({ sections }) => sections.length > 0);
}
