import { describe, expect, it } from 'vitest';
import { refuse } from '#inside/export';

describe('refuse', () => {
  it('throws INVALID_ARGUMENT with the place and the problem in one sentence', () => {
    expect(() => refuse(['blocks', 2, 'rows', 0, 'cells', 'a'], 'is no cell')).toThrow(
      expect.objectContaining({
        code: 'INVALID_ARGUMENT',
        message: 'The document cannot be exported: blocks[2].rows[0].cells.a is no cell.',
      }),
    );
  });

  it('speaks of the document where there is no path', () => {
    expect(() => refuse([], 'must be an object')).toThrow(
      'The document cannot be exported: the document must be an object.',
    );
  });
});
