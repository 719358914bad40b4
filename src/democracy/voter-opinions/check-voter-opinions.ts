import type { Finding } from '#room/findings';
import type { NamedCount } from '../common/part-checks.js';
import { doubtWithin } from '../common/within-checks.js';
import type { VoterOpinions } from './voter-opinions.js';

/** Opinions that are more than those they come from; reports may mix terms, so nothing is sure. */
export function checkVoterOpinions(record: VoterOpinions): readonly Finding[] {
  const { meetings, attendances, atMeetings, forwardedAs } = record;
  const received: NamedCount = ['received', record.received];
  const consolidated: NamedCount = ['consolidated', record.consolidated];
  const forwarded: NamedCount = ['forwarded', record.forwarded];
  const source = forwardedAs === 'put-together' && record.consolidated !== undefined;
  return [
    ...doubtWithin({ part: ['meetings', meetings], wholes: [['attendances', attendances]] }),
    ...doubtWithin({ part: ['atMeetings', atMeetings], wholes: [received] }),
    ...doubtWithin({ part: consolidated, wholes: [received] }),
    ...doubtWithin({ part: forwarded, wholes: [source ? consolidated : received] }),
    ...doubtWithin({ part: ['answered', record.answered], wholes: [forwarded] }),
  ];
}
