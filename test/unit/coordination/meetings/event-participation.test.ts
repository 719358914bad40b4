import { describe, expect, it } from 'vitest';
import { participationSchema } from '#inside/coordination';

describe('participationSchema', () => {
  it('needs roles and nothing else: names of persons are optional', () => {
    expect(participationSchema.parse({ roles: ['attendee'] })).toEqual({ roles: ['attendee'] });
    expect(participationSchema.safeParse({ roles: [] }).success).toBe(false);
    expect(participationSchema.safeParse({ roles: ['attendee'], born: 1970 }).success).toBe(false);
  });
});
