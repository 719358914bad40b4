import { describe, expect, it } from 'vitest';
import { passageBlocks } from '#inside/compose';

describe('passageBlocks', () => {
  it('is a paragraph for one passage, a list for several, nothing for none', () => {
    expect(passageBlocks([])).toEqual([]);
    expect(passageBlocks(['Một'])).toEqual([{ kind: 'paragraph', text: 'Một.' }]);
    expect(passageBlocks(['Một', 'Hai'], true)).toEqual([
      { kind: 'list', ordered: true, items: ['Một;', 'Hai.'] },
    ]);
  });
});
