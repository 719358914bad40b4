import { instrumentKinds } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { coordinationInstrumentSchema } from '#inside/coordination';

const least = { id: 'x', title: 'Quy chế phối hợp', term: { kind: 'open-ended' } };

describe('coordinationInstrumentSchema', () => {
  it('reads each kind with nothing but id, title and term: all else may be unknown', () => {
    for (const kind of instrumentKinds) {
      const { title, parties, basis, ...rest } = coordinationInstrumentSchema.parse({
        ...least,
        kind,
      });
      expect([title, parties, basis]).toEqual([{ vi: 'Quy chế phối hợp' }, [], []]);
      expect(rest).not.toHaveProperty('document');
    }
    expect(coordinationInstrumentSchema.safeParse({ ...least, kind: 'contract' }).success).toBe(
      false,
    );
  });

  it('gives every list its default and refuses null in its place', () => {
    const lists = Object.entries(
      coordinationInstrumentSchema.parse({ ...least, kind: 'plan' }),
    ).filter(([, value]) => Array.isArray(value));
    expect(lists).toHaveLength(17);
    for (const [field] of lists) {
      expect(
        coordinationInstrumentSchema.safeParse({ ...least, kind: 'plan', [field]: null }).success,
      ).toBe(false);
    }
  });
});
