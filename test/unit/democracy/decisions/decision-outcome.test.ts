import { describe, expect, it } from 'vitest';
import { decisionOutcome, readDecisions, votesNeeded, type DecisionInput } from '#inside/democracy';
import { votingRules } from 'danvan/vietnam';

const outcomeOf = (row: Partial<DecisionInput>) => {
  const common = { id: 'd', unit: 'thon', content: 'infrastructure' };
  const [decision] = readDecisions([{ ...common, ...row }]).values;
  return decision && decisionOutcome(decision, votingRules);
};
const voted = (votesFor: number, base: number, date: string, content = 'infrastructure') =>
  outcomeOf({ base, date, content, rounds: [{ votesFor }] });

describe('decisionOutcome', () => {
  it.each([
    [4, 7, '2023-06-30', true, 4],
    [3, 7, '2023-06-30', false, 4],
    [4, 7, '2023-07-01', false, 5],
    [5, 7, '2023-07-01', true, 5],
    [4, 6, '2023-07-01', true, 4],
    [100, 200, '2023-06-30', false, 101],
  ])('of %d for in %d on %s is %s', (votesFor, base, date, passed, needed) => {
    expect(voted(votesFor, base, date)).toMatchObject({ passed, needed, reason: null });
  });

  it('asks more than half for other contents under the law too', () => {
    expect(voted(4, 8, '2024-01-01', 'convention')).toMatchObject({
      passed: false,
      needed: 5,
    });
    expect(voted(5, 8, '2024-01-01', 'convention')).toMatchObject({ passed: true });
  });

  it('counts against all in scope and not against those present, and blank votes for nobody', () => {
    const rounds = [{ attended: 60, votesFor: 60 }];
    expect(outcomeOf({ base: 100, date: '2026-01-01', rounds })?.passed).toBe(false);
    const blank = [{ votesFor: 0, votesBlank: 7 }];
    expect(outcomeOf({ base: 7, date: '2026-01-01', rounds: blank })?.passed).toBe(false);
  });

  it('takes the last round and its day', () => {
    const rounds = [
      { date: '2023-06-20', votesFor: 3 },
      { date: '2023-07-02', votesFor: 4, method: 'ballot' },
    ] as const;
    expect(outcomeOf({ base: 7, rounds })).toMatchObject({ passed: false, needed: 5 });
  });

  it('says why there is no answer', () => {
    expect(voted(1, 0, '2026-01-01')).toMatchObject({ passed: null, reason: 'base-zero' });
    expect(voted(1, 2, '1999-01-01')).toMatchObject({
      passed: null,
      rule: null,
      reason: 'no-rule',
    });
    expect(outcomeOf({ base: 7, date: '2026-01-01' })).toMatchObject({ reason: 'no-votes' });
    const rounds = [{ votesFor: 3 }];
    expect(outcomeOf({ date: '2026-01-01', rounds })).toMatchObject({ reason: 'no-base' });
    expect(outcomeOf({ base: 7, rounds })).toMatchObject({ reason: 'no-rule' });
  });

  it('of a conference counts against those who took part', () => {
    const conference = { sphere: 'agency', scope: 'members', content: 'staff-conference' } as const;
    const rounds = [{ attended: 10, votesFor: 6 }];
    expect(outcomeOf({ ...conference, base: 50, date: '2026-01-01', rounds })).toMatchObject({
      passed: true,
      needed: 6,
    });
  });
});

describe('votesNeeded', () => {
  it('reckons in whole numbers, however large', () => {
    const third = { numerator: 2, denominator: 3, strict: false };
    expect(votesNeeded(third, 3_000_000_000_000_000)).toBe(2_000_000_000_000_000);
    expect(votesNeeded({ ...third, strict: true }, 3)).toBe(3);
    expect(votesNeeded(third, 4)).toBe(3);
  });
});
