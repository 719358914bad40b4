import { describe, expect, it } from 'vitest';
import { supervisionList, supervisionSchema } from '#inside/democracy';

const row = { id: 'r', unit: 'xa', supervisor: 'front', accepted: 3 };

describe('supervisionList', () => {
  it('has what is known as facts, one session for a day', () => {
    const facts = (more: object) =>
      supervisionList.facts(supervisionSchema.parse({ ...row, ...more }), {});
    expect(facts({ date: '2026-01-01' })).toMatchObject({
      supervisor: 'front',
      accepted: 3,
      sessions: 1,
    });
    expect(facts({})['sessions']).toBeUndefined();
  });
});
