import { createDocumentRegister, relationsOf } from 'danvan/documents';
import { describe, expect, it } from 'vitest';

const register = createDocumentRegister({
  documents: ['a', 'b', 'c'].map((id) => ({ id })),
  relations: [
    { type: 'replaces', from: 'b', to: 'a' },
    { type: 'basis', from: 'b', to: 'c' },
    { type: 'amends', from: 'c', to: 'b' },
  ],
  kinds: [],
});

describe('relationsOf', () => {
  it('gives both sides, or one of them, and only the types wanted', () => {
    const show = (...args: Parameters<typeof relationsOf>) =>
      relationsOf(...args).map(({ side, relation, other }) => [side, relation.type, other.id]);
    expect(show(register, 'b')).toEqual([
      ['from', 'replaces', 'a'],
      ['from', 'basis', 'c'],
      ['to', 'amends', 'c'],
    ]);
    expect(show(register, 'b', { side: 'to' })).toEqual([['to', 'amends', 'c']]);
    expect(show(register, 'b', { types: ['basis'] })).toEqual([['from', 'basis', 'c']]);
    expect(show(register, 'z')).toEqual([]);
  });
});
