import { eventModes } from 'danvan';
import { describe, expect, it } from 'vitest';
import { documentOutcomes, eventSchema } from '../../../src/coordination/event-schema.js';

const least = { id: 'hn', kind: 'signing', title: 'Hội nghị ký kết' };

describe('eventSchema', () => {
  it('needs no date, mode or people', () => {
    expect(eventSchema.parse(least)).toMatchObject({ sites: [], participations: [], agenda: [] });
  });

  it('takes the modes and what can become of a document, and no others', () => {
    for (const mode of eventModes) expect(eventSchema.parse({ ...least, mode }).mode).toBe(mode);
    expect(eventSchema.safeParse({ ...least, mode: 'by post' }).success).toBe(false);
    for (const as of documentOutcomes) {
      const documents = [{ document: 'd', as }];
      expect(eventSchema.parse({ ...least, documents }).documents).toEqual(documents);
    }
    const documents = [{ document: 'd', as: 'lost' }];
    expect(eventSchema.safeParse({ ...least, documents }).success).toBe(false);
  });
});
