import { describe, expect, it } from 'vitest';
import { closedItems } from '#inside/compose';

describe('closedItems', () => {
  it('parts items with semicolons and ends the last with a full stop', () => {
    expect(closedItems(['a', 'b', 'c'])).toEqual(['a;', 'b;', 'c.']);
    expect(closedItems(['a'])).toEqual(['a.']);
    expect(closedItems([])).toEqual([]);
  });

  it('leaves signs that are there, also within quotes', () => {
    expect(closedItems(['a.', 'b?', '“c.”', 'd:'])).toEqual(['a.', 'b?', '“c.”', 'd:']);
  });
});
