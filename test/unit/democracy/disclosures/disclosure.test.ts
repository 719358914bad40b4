import { describe, expect, it } from 'vitest';
import { disclosedOn, readDisclosures, type DisclosureInput } from '#inside/democracy';

const dayOf = (change: Partial<DisclosureInput>) => {
  const [disclosure] = readDisclosures([{ id: 'c', unit: 'xa', content: 'x', ...change }]).values;
  return disclosure && disclosedOn(disclosure);
};

describe('the day of a disclosure', () => {
  it('is the first on which it was shown or told', () => {
    expect(dayOf({ from: '2026-06-01', to: '2026-07-01' })).toBe('2026-06-01');
    expect(dayOf({ date: '2026-06-02' })).toBe('2026-06-02');
    expect(dayOf({ date: '2026-06-02', from: '2026-06-01' })).toBe('2026-06-01');
  });

  it('is none for what is only planned', () => {
    expect(dayOf({ from: '2026-06-01', state: 'planned' })).toBeUndefined();
    expect(dayOf({})).toBeUndefined();
  });
});
