import { describe, expect, it } from 'vitest';
import { partySchema } from '#inside/coordination';

const party = { unit: 'ubnd', roles: ['lead'] };

describe('partySchema', () => {
  it('takes signatories by their posts; names need not be known', () => {
    const signatories = [
      { post: 'Chủ tịch', authority: 'TM.' },
      { post: 'Phó Chủ tịch', name: 'A' },
    ];
    expect(partySchema.parse({ ...party, signatories })).toEqual({
      ...party,
      signatories,
      responsibilities: [],
    });
  });

  it('refuses a party without a role, a signatory without a post, or more of a person', () => {
    expect(partySchema.safeParse({ unit: 'ubnd', roles: [] }).success).toBe(false);
    for (const signatory of [{ name: 'A' }, { post: 'Chủ tịch', born: '1970-01-01' }]) {
      expect(partySchema.safeParse({ ...party, signatories: [signatory] }).success).toBe(false);
    }
  });
});
