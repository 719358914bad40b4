import type { Finding } from '#room/findings';
import { checkOrder } from '../common/day-order.js';
import { democracyFinding } from '../findings.js';
import type { Recommendation } from './recommendation.js';

/** What is wrong with one recommendation: days that cannot follow each other, an answer unnoticed. */
export function checkRecommendation(recommendation: Recommendation): readonly Finding[] {
  const { date, due, answeredOn, state } = recommendation;
  const isForgotten = state === 'open' && answeredOn !== undefined;
  return [
    ...checkOrder(['date', date], ['due', due]),
    ...checkOrder(['date', date], ['answeredOn', answeredOn]),
    ...(isForgotten
      ? [democracyFinding('democracy/answered-but-open', { answeredOn }, { path: ['state'] })]
      : []),
  ];
}
