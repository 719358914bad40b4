import { describe, expect, it } from 'vitest';
import { situationNoteSchema } from '#inside/coordination';

describe('situationNoteSchema', () => {
  it('holds an area, a topic, what was learned and what follows, and no more', () => {
    expect(Object.keys(situationNoteSchema.shape)).toEqual([
      'id',
      'area',
      'topic',
      'period',
      'date',
      'learned',
      'followUp',
      'notedBy',
      'documents',
    ]);
    const note = { id: 'n', area: 'a', topic: 't', period: '2021', learned: 'x', subject: 'A' };
    expect(situationNoteSchema.safeParse(note).success).toBe(false);
  });
});
