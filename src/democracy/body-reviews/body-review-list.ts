import { eachOf } from '#room/records';
import { notPeriods } from '#room/time';
import { unitsOfActing } from '../common/acting-units.js';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { bodyReviewSchema } from './body-review-schema.js';
import type { BodyReview } from './body-review.js';

/** Texts in one cell; none where there are none. */
const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join('; ');

const passagesOf = (passages: BodyReview['results']): string | undefined =>
  joined(
    (passages ?? []).flatMap(({ title, text }) => {
      const said = [title, text].filter((each) => typeof each === 'string');
      return said.length === 0 ? [] : [said.join(': ')];
    }),
  );

function factsOf(review: BodyReview): RecordFacts {
  const { sphere, kind, title, about, mottoes, nextTasks, ratings } = review;
  return {
    sphere,
    kind,
    title,
    tasks: nextTasks.length,
    documents: joined(about.map(({ document }) => document)),
    results: passagesOf(review.results),
    shortcomings: passagesOf(review.shortcomings),
    causes: passagesOf(review.causes),
    lessons: passagesOf(review.lessons),
    mottoes: joined(mottoes),
    nextTasks: joined(nextTasks.map(({ content }) => content)),
    ratings: joined(ratings.map(({ content, text }) => `${content}: ${text}`)),
  };
}

/** How reviews of bodies are read, checked and counted. */
export const bodyReviewList: DemocracyList<BodyReview> = {
  list: 'bodyReviews',
  schema: bodyReviewSchema,
  named: ({ about, nextTasks, ratings }) => ({
    units: [
      ...nextTasks.flatMap(({ assignees }, at) =>
        unitsOfActing(assignees, ['nextTasks', at, 'assignees']),
      ),
      ...eachOf(ratings, 'unit', 'ratings'),
    ],
    documents: eachOf(about, 'document', 'about'),
    words: { ratingGrades: eachOf(ratings, 'grade', 'ratings') },
  }),
  check: ({ nextTasks }, { periods }) =>
    notPeriods(eachOf(nextTasks, 'period', 'nextTasks'), periods),
  isCounted: false,
  facts: factsOf,
};
