import { groupBy } from '#room/kit';
import type { Decision } from '../decisions/decision.js';
import type { Work } from './work.js';

/** What both a decision and the works that are made by it may tell. */
export const sharedFields = [
  'totalMoney',
  'stateMoney',
  'peopleMoney',
  'otherMoney',
  'labourDays',
  'landArea',
  'landHouseholds',
] as const;

/** One of {@link sharedFields}. */
export type SharedField = (typeof sharedFields)[number];

/** The works that are made by each decision, by its id. */
export const worksByDecision = (works: readonly Work[]): ReadonlyMap<string, readonly Work[]> =>
  groupBy(
    works.filter(({ decidedIn }) => decidedIn !== undefined),
    ({ decidedIn = '' }) => decidedIn,
  );

/** Whether a decision that was carried out tells itself what was given: no work of it does. */
export const isGivenBy = (
  field: SharedField,
  { carriedOut, result }: Decision,
  works: readonly Work[],
): boolean =>
  carriedOut === true &&
  result !== 'not-passed' &&
  works.every((work) => work[field] === undefined);
