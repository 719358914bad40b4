import { describe, expect, it } from 'vitest';
import { criticismList, criticismSchema } from '#inside/democracy';

const row = { id: 'r', unit: 'xa', critic: 'front', accepted: 3 };

describe('criticismList', () => {
  it('has what is known as facts, one session for a day', () => {
    const facts = (more: object) =>
      criticismList.facts(criticismSchema.parse({ ...row, ...more }), {});
    expect(facts({ date: '2026-01-01' })).toMatchObject({
      critic: 'front',
      accepted: 3,
      sessions: 1,
    });
    expect(facts({})['sessions']).toBeUndefined();
  });
});
