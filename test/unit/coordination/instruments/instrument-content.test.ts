import { describe, expect, it } from 'vitest';
import { instrumentContentSchema } from '#inside/coordination';

describe('instrumentContentSchema', () => {
  it('needs no more than an id and a title', () => {
    expect(instrumentContentSchema.parse({ id: 'A', title: 'Bầu cử' })).toEqual({
      id: 'A',
      title: { vi: 'Bầu cử' },
      activities: [],
      audiences: [],
      documents: [],
      campaigns: [],
    });
    expect(instrumentContentSchema.safeParse({ id: 'A' }).success).toBe(false);
    expect(instrumentContentSchema.safeParse({ title: 'A' }).success).toBe(false);
  });

  it('refuses a misspelt field', () => {
    expect(instrumentContentSchema.safeParse({ id: 'A', title: 'A', activity: [] }).success).toBe(
      false,
    );
  });
});
