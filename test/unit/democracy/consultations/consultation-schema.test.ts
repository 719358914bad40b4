import { describe, expect, it } from 'vitest';
import { consultationSchema } from '#inside/democracy';

const isRead = (change: object) =>
  consultationSchema.safeParse({ id: 'k', unit: 'xa', content: 'x', ...change }).success;

describe('the schema of consultations', () => {
  it('needs no count and takes those of sources', () => {
    expect(isRead({})).toBe(true);
    expect(isRead({ received: { amount: 11_000, qualifier: 'over' }, accepted: 0 })).toBe(true);
    expect(isRead({ received: { amount: null, qualifier: 'many' } })).toBe(true);
  });

  it('refuses counts below zero, parts of an opinion and unknown fields', () => {
    expect(isRead({ received: -1 })).toBe(false);
    expect(isRead({ accepted: 0.5 })).toBe(false);
    expect(isRead({ received: { amount: null, qualifier: 'over' } })).toBe(false);
    expect(isRead({ opinions: 5 })).toBe(false);
    expect(isRead({ from: '2026-02-02', to: '2026-02-01' })).toBe(false);
  });
});
