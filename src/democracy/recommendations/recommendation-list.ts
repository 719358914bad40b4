import { addDays, latenessOf } from '#room/time';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkRecommendation } from './check-recommendation.js';
import { recommendationSchema } from './recommendation-schema.js';
import { addresseeOf, type Recommendation } from './recommendation.js';

/** The days on which it was overdue; the last is not known while nobody has answered. */
function overdueDays({ due, answeredOn, state }: Recommendation): RecordFacts {
  if (due === undefined || (state !== 'open' && answeredOn === undefined)) return {};
  if (answeredOn !== undefined && answeredOn <= due) return {};
  return {
    overdueFrom: addDays(due, 1),
    overdueTo: answeredOn === undefined ? undefined : addDays(answeredOn, -1),
  };
}

function factsOf(recommendation: Recommendation): RecordFacts {
  const { content, raisedIn, due, answeredOn, answer, state } = recommendation;
  const late =
    due === undefined || answeredOn === undefined ? undefined : latenessOf(due, answeredOn);
  return {
    content,
    due,
    answeredOn,
    answer,
    state,
    addressee: addresseeOf(recommendation),
    raisedIn: raisedIn?.list,
    answered: state !== 'open',
    onTime: late === undefined ? undefined : late <= 0,
    lateDays: late === undefined ? undefined : Math.max(0, late),
    ...overdueDays(recommendation),
  };
}

/** How recommendations are read, checked and counted. */
export const recommendationList: DemocracyList<Recommendation> = {
  list: 'recommendations',
  schema: recommendationSchema,
  named: ({ addressee }) => ({ units: [{ id: addressee, path: ['addressee'] }] }),
  check: checkRecommendation,
  facts: factsOf,
};
