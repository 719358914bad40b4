import { createDocumentRegister, documentsInForce } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

describe('documentsInForce', () => {
  it('parts what is in force from what is not known, and leaves out the rest', () => {
    const register = createDocumentRegister({
      documents: [
        { id: 'past', date: '2000-01-01', validity: { to: '2010-12-31' } },
        { id: 'now', date: '2000-01-01' },
        { id: 'later', date: '2030-01-01' },
        { id: 'open' },
      ],
      kinds: [],
    });
    const { inForce, notKnown } = documentsInForce(register, '2020-01-01');
    expect([inForce, notKnown].map((list) => list.map(({ id }) => id))).toEqual([
      ['now'],
      ['open'],
    ]);
  });
});
