import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { factsByWord, wordsOfCounts } from '../common/counts-by-word.js';
import { checkRating } from './check-rating.js';
import { ratingSchema } from './rating-schema.js';
import type { Rating } from './rating.js';

/** One where a commune has a grade or points; else what is stated, for several. */
const ratedOf = ({ rated, grade, score }: Rating) =>
  grade === undefined && score === undefined ? rated : 1;

function factsOf(rating: Rating): RecordFacts {
  const { sphere, scheme, year, grade, score, maximum, communes, grades } = rating;
  const { dossiers, recognised } = rating;
  return {
    sphere,
    scheme,
    grade,
    score,
    maximum,
    communes,
    dossiers,
    recognised,
    year: year === undefined ? undefined : String(year),
    rated: ratedOf(rating),
    summed: grade === undefined && score === undefined,
    ...factsByWord('grades', grades),
  };
}

/** How ratings are read, checked and counted. */
export const ratingList: DemocracyList<Rating> = {
  list: 'ratings',
  schema: ratingSchema,
  named: ({ scheme, grade, grades }) => ({
    words: {
      ratingSchemes: [{ id: scheme, path: ['scheme'] }],
      ratingGrades: [{ id: grade, path: ['grade'] }, ...wordsOfCounts('grades', grades)],
    },
  }),
  check: checkRating,
  facts: factsOf,
};
