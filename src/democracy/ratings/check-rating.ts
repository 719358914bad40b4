import type { Finding } from '#room/findings';
import { checkFieldParts } from '../common/field-parts.js';
import { checkParts } from '../common/part-checks.js';
import type { Rating } from './rating.js';

/** What is wrong with ratings: grades are not what was rated, or more than there are. */
export function checkRating(rating: Rating): readonly Finding[] {
  const { rated, communes, grades } = rating;
  const parts = Object.entries(grades);
  const whole = rated === undefined ? 'communes' : 'rated';
  return [
    ...checkFieldParts(rating, [
      ['score', 'maximum'],
      ['rated', 'communes'],
      ['recognised', 'communes'],
      ['recognised', 'dossiers'],
    ]),
    ...checkParts([whole, rated ?? communes], parts, { complete: rated !== undefined }),
  ];
}
