import { successionKinds } from 'danvan/organization';
import { expect, it } from 'vitest';
import { successionSchema } from '#inside/organization';

it('reads every kind of change', () => {
  for (const kind of successionKinds) {
    expect(successionSchema.parse({ kind, date: '2025-07-01' })).toEqual({
      kind,
      date: '2025-07-01',
      from: [],
      to: [],
      shares: [],
    });
  }
});

it('refuses a share below 0 or above 1', () => {
  const shares = (part: number) => [{ from: 'a', to: 'b', of: { population: part } }];
  for (const part of [-0.1, 1.1]) {
    const row = { kind: 'split', date: '2025-07-01', shares: shares(part) };
    expect(successionSchema.safeParse(row).success).toBe(false);
  }
});
