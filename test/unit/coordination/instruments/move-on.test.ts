import { DanvanError } from 'danvan';
import { instrumentFacts, moveOn, type CoordinationMove } from 'danvan/coordination';
import { coordinationLifecycle, coordinationTaskLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { programme, task } from '../../../support/coordination.js';

const signed = programme({
  state: 'drafted',
  parties: ['lead', 'coordinator'].map((role, at) => ({
    unit: `u${at}`,
    roles: [role],
    signatories: [{ post: 'Chủ tịch' }],
  })),
});
const move: CoordinationMove = {
  to: 'signed',
  date: '2021-04-08',
  by: 'parties',
  facts: instrumentFacts(signed, { instruments: [signed] }),
};

describe('moveOn', () => {
  it('writes the step down and leaves the record as it was', () => {
    const moved = moveOn(coordinationLifecycle, signed, move);
    expect(moved.ok && moved.value).toEqual({
      ...signed,
      state: 'signed',
      history: [{ to: 'signed', date: '2021-04-08', by: 'parties' }],
    });
    expect(signed.state).toBe('drafted');
  });

  it('refuses a wrong move with the moves that are allowed', () => {
    const moved = moveOn(coordinationLifecycle, signed, { ...move, to: 'final-reviewed' });
    expect(!moved.ok && moved.findings).toMatchObject([
      { code: 'lifecycle/move-not-allowed', params: { allowed: ['signed', 'declined'] } },
    ]);
  });

  it('refuses a move whose needs are not met', () => {
    const unsigned = programme({ state: 'drafted' });
    const facts = instrumentFacts(unsigned, { instruments: [unsigned] });
    const moved = moveOn(coordinationLifecycle, unsigned, { ...move, facts });
    expect(!moved.ok && moved.findings).toMatchObject([
      { code: 'lifecycle/requirement-missing', params: { missing: ['signatures'] } },
    ]);
  });

  it('takes a record without a state to be in the first one', () => {
    const facts = { suggestion: true, approval: '12-TB/HU' };
    const approved = { to: 'approved', date: '2021-01-15', by: 'party-committee', facts };
    const moved = moveOn(coordinationLifecycle, programme(), approved);
    expect(moved.ok && moved.value.state).toBe('approved');
  });

  it('refuses a day before the last step, and takes the same day', () => {
    const started = moveOn(coordinationTaskLifecycle, task(), {
      to: 'under-way',
      date: '2021-05-02',
    });
    if (!started.ok) throw new Error('the task cannot start');
    const done = { to: 'done', facts: { result: 'Báo cáo' } };
    const early = moveOn(coordinationTaskLifecycle, started.value, { ...done, date: '2021-05-01' });
    expect(!early.ok && early.findings).toMatchObject([
      { code: 'coordination/history-broken', path: ['history', 1] },
    ]);
    const same = moveOn(coordinationTaskLifecycle, started.value, { ...done, date: '2021-05-02' });
    expect(same.ok && same.value.history).toEqual([
      { to: 'under-way', date: '2021-05-02' },
      { to: 'done', date: '2021-05-02' },
    ]);
  });

  it('throws for a day that is none', () => {
    expect(() => moveOn(coordinationLifecycle, signed, { ...move, date: '8-4' })).toThrow(
      DanvanError,
    );
  });
});
