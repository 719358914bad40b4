import type { Finding } from '#room/findings';
import { checkFieldParts } from '../common/field-parts.js';
import { checkParts } from '../common/part-checks.js';
import { doubtWithin } from '../common/within-checks.js';
import type { VillageConventions } from './village-conventions.js';

/**
 * What is wrong with conventions of villages: more recognised and refused than adopted. More than
 * there are villages is only doubtful: a place may have one for all and one for some.
 */
export function checkVillageConventions(record: VillageConventions): readonly Finding[] {
  const { villages, issued, recognised, refused } = record;
  const outcomes = Object.entries({ recognised, refused });
  return [
    ...(recognised === undefined || refused === undefined
      ? checkFieldParts(record, [
          ['recognised', 'issued'],
          ['refused', 'issued'],
        ])
      : checkParts(['issued', issued], outcomes, { complete: false })),
    ...doubtWithin({ part: ['recognised', recognised], wholes: [['villages', villages]] }),
  ];
}
