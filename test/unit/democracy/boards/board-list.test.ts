import { describe, expect, it } from 'vitest';
import { boardList, boardSchema } from '#inside/democracy';

const row = { id: 'b', unit: 'xa', kind: 'k', members: 9, women: 4 };

describe('boardList', () => {
  it('counts men only where both numbers are exact, and knows terms from counts', () => {
    const facts = (more: object) => boardList.facts(boardSchema.parse({ ...row, ...more }), {});
    expect(facts({ from: '2026-01-01' })).toMatchObject({ boards: 1, men: 5, lasting: true });
    expect(facts({ period: '2026-Q1', women: undefined })).toMatchObject({ lasting: false });
    expect(facts({ women: undefined })['men']).toBeUndefined();
  });
});
