import { describe, expect, it } from 'vitest';
import { readVoterOpinions, type VoterOpinionsInput } from '#inside/democracy';

const row = { id: 'v', unit: 'hdnd', period: '2026-H1' };
const found = (given: Partial<VoterOpinionsInput>) =>
  readVoterOpinions([{ ...row, ...given }]).findings.map(({ code, severity, path, params }) => [
    code,
    severity,
    path.at(-1),
    params['wholes'],
  ]);
const doubt = (part: string, whole: string) => [
  'democracy/part-doubtful',
  'warning',
  part,
  [whole],
];

describe('checks of voter opinions', () => {
  it('compare opinions forwarded with those that they are taken from', () => {
    expect(found({ received: 60, forwarded: 60 })).toEqual([]);
    expect(found({ received: 60, forwarded: 61 })).toEqual([doubt('forwarded', 'received')]);
    const together = { received: 60, consolidated: 20, forwardedAs: 'put-together' } as const;
    expect(found({ ...together, forwarded: 20 })).toEqual([]);
    expect(found({ ...together, forwarded: 21 })).toEqual([doubt('forwarded', 'consolidated')]);
    expect(found({ ...together, forwarded: 21, forwardedAs: 'as-received' })).toEqual([]);
    expect(found({ received: 60, forwarded: 61, forwardedAs: 'put-together' })).toEqual([
      doubt('forwarded', 'received'),
    ]);
  });

  it('compare answers, opinions put together, at meetings, and meetings themselves', () => {
    expect(found({ forwarded: 3, answered: 4 })).toEqual([doubt('answered', 'forwarded')]);
    expect(found({ received: 3, consolidated: 4 })).toEqual([doubt('consolidated', 'received')]);
    expect(found({ received: 3, atMeetings: 4 })).toEqual([doubt('atMeetings', 'received')]);
    expect(found({ attendances: 3, meetings: 4 })).toEqual([doubt('meetings', 'attendances')]);
    expect(found({ attendances: 4, meetings: 4, received: 3, atMeetings: 3 })).toEqual([]);
  });

  it('know the words of the source', () => {
    const over = { amount: 11_000, qualifier: 'over' } as const;
    expect(found({ received: over, consolidated: 1469, forwarded: 1469 })).toEqual([]);
    expect(found({ received: over, consolidated: 12_000 })).toEqual([]);
    expect(found({ received: { ...over, qualifier: 'under' }, consolidated: 12_000 })).toEqual([
      doubt('consolidated', 'received'),
    ]);
  });
});
