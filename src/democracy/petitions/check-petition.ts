import type { Finding } from '#room/findings';
import { checkBalance } from '../common/balance-checks.js';
import { checkPart, type NamedCount } from '../common/part-checks.js';
import type { StatedCount } from '../common/stated-count.js';
import { checkWithin, doubtWithin } from '../common/within-checks.js';
import { checkBreakdown } from './check-breakdown.js';
import { notFitOf } from './not-fit-of.js';
import type { Petition } from './petition.js';

/** A count of which any part may stand on a side. */
const upTo = (stated: StatedCount | undefined): StatedCount => {
  const amount = typeof stated === 'object' ? stated.amount : (stated ?? 0);
  return amount === null ? { amount, qualifier: 'many' } : { amount, qualifier: 'at-most' };
};

/** What came is resolved or outstanding, but for letters that went elsewhere or were filed. */
const checkOutstanding = (petition: Petition): readonly Finding[] =>
  checkBalance({
    left: [
      ['carriedOver', petition.carriedOver],
      ['received', petition.received],
    ],
    right: [
      ['resolved', petition.resolved],
      ['outstanding', petition.outstanding],
      ['guided', upTo(petition.guided)],
      ['forwarded', upTo(petition.forwarded)],
      ['notFit', upTo(notFitOf(petition))],
    ],
    isUsual: true,
  });

/** Letters fit for handling are within competence, or their writers are guided, or they go on. */
const checkFit = (petition: Petition): readonly Finding[] =>
  checkBalance({
    left: [['fitForHandling', petition.fitForHandling]],
    right: [
      ['withinCompetence', petition.withinCompetence],
      ['guided', petition.guided],
      ['forwarded', petition.forwarded],
    ],
    isUsual: true,
  });

/** What is wrong with a record of letters. */
export function checkPetition(petition: Petition): readonly Finding[] {
  const { carriedOver, received, handled, fitForHandling, withinCompetence } = petition;
  const wholes: readonly NamedCount[] = [
    ['carriedOver', carriedOver],
    ['received', received],
  ];
  const fit: NamedCount = ['fitForHandling', fitForHandling];
  const forwarded: NamedCount = ['forwarded', petition.forwarded];
  return [
    ...checkWithin({ part: ['handled', handled], wholes }),
    ...doubtWithin({ part: fit, wholes: [['handled', handled]] }),
    ...checkPart(['withinCompetence', withinCompetence], fit),
    ...doubtWithin({ part: forwarded, wholes }),
    ...checkOutstanding(petition),
    ...checkFit(petition),
    ...checkBreakdown(petition),
  ];
}
