import { eventModes } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { documentOutcomes, coordinationEventSchema } from '#inside/coordination';

const least = { id: 'hn', kind: 'signing', title: 'Hội nghị ký kết' };

describe('coordinationEventSchema', () => {
  it('needs no date, mode or people', () => {
    expect(coordinationEventSchema.parse(least)).toMatchObject({
      sites: [],
      participations: [],
      agenda: [],
    });
  });

  it('takes the modes and what can become of a document, and no others', () => {
    for (const mode of eventModes)
      expect(coordinationEventSchema.parse({ ...least, mode }).mode).toBe(mode);
    expect(coordinationEventSchema.safeParse({ ...least, mode: 'by post' }).success).toBe(false);
    for (const as of documentOutcomes) {
      const documents = [{ document: 'd', as }];
      expect(coordinationEventSchema.parse({ ...least, documents }).documents).toEqual(documents);
    }
    const documents = [{ document: 'd', as: 'lost' }];
    expect(coordinationEventSchema.safeParse({ ...least, documents }).success).toBe(false);
  });
});
