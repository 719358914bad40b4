import { describe, expect, it } from 'vitest';
import { disclosureDurations, disclosureSchema } from '#inside/democracy';

const row = { id: 'c', unit: 'xa', content: 'budget' };
const isRead = (change: object) => disclosureSchema.safeParse({ ...row, ...change }).success;

describe('the schema of disclosures', () => {
  it('takes a row as disclosed, in no place told', () => {
    expect(disclosureSchema.parse(row)).toMatchObject({
      state: 'disclosed',
      methods: [],
      evidence: [],
      sphere: 'commune',
    });
  });

  it('knows its durations, and no other', () => {
    expect(disclosureDurations.filter((duration) => !isRead({ duration }))).toEqual([]);
    expect(isRead({ duration: '60-days' })).toBe(false);
  });

  it('refuses days that are none or out of order, and unknown fields', () => {
    expect(isRead({ decidedOn: '2026-02-29' })).toBe(false);
    expect(isRead({ from: '2026-02-02', to: '2026-02-01' })).toBe(false);
    expect(isRead({ method: 'office' })).toBe(false);
  });
});
