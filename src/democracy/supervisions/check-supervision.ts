import type { Finding } from '#room/findings';
import { checkPart, checkParts } from '../common/part-checks.js';
import { doubtWithin } from '../common/within-checks.js';
import type { Supervision } from './supervision.js';

/** What is wrong with one supervision: recommendations, and what became of them. */
export function checkSupervision(supervision: Supervision): readonly Finding[] {
  const { violations, recommendations, accepted, resolved } = supervision;
  const { toPartyCommittees, toAuthorities, toOthers } = supervision;
  const made = ['recommendations', recommendations] as const;
  return [
    ...checkPart(['accepted', accepted], made),
    ...checkParts(
      made,
      [
        ['toPartyCommittees', toPartyCommittees],
        ['toAuthorities', toAuthorities],
        ['toOthers', toOthers],
      ],
      { complete: true },
    ),
    // Some recommend what is no violation, and some resolve what was recommended before.
    ...doubtWithin({ part: made, wholes: [['violations', violations]] }),
    ...doubtWithin({ part: ['resolved', resolved], wholes: [made] }),
  ];
}
