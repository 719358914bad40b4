import { describe, expect, it } from 'vitest';
import { participantSchema } from '#inside/coordination';

describe('participantSchema', () => {
  it('names a set of bodies in words, with a selector or without', () => {
    const front = { name: 'MTTQ, các đoàn thể', roles: ['adviser', 'core-force'] };
    expect(participantSchema.parse(front)).toEqual({ ...front, responsibilities: [] });
    const units = { within: 'hoa-binh', levels: ['district', 'commune'], withSelf: true };
    expect(participantSchema.parse({ ...front, units }).units).toEqual(units);
  });

  it('refuses one without a role, or with a selector that selects by what there is not', () => {
    expect(participantSchema.safeParse({ name: 'MTTQ', roles: [] }).success).toBe(false);
    const wrong = { name: 'MTTQ', roles: ['adviser'], units: { level: 'commune' } };
    expect(participantSchema.safeParse(wrong).success).toBe(false);
  });
});
