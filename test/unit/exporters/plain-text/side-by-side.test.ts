import { describe, expect, it } from 'vitest';
import { shareWidth, sideBySide } from '#inside/exporters/plain-text';

describe('sideBySide', () => {
  it('sets texts beside each other and wraps each in its column', () => {
    const lines = sideBySide(
      { width: 6, align: 'left', texts: ['a', 'bbb ccc'] },
      { width: 5, align: 'center', texts: ['x'] },
    );
    expect(lines).toEqual(['a         x  ', 'bbb     ', 'ccc     ']);
  });

  it('leaves room on the left where the right is longer', () => {
    const lines = sideBySide(
      { width: 2, align: 'left', texts: [] },
      { width: 1, align: 'left', texts: ['x', 'y'] },
    );
    expect(lines).toEqual(['    x', '    y']);
  });
});

describe('shareWidth', () => {
  it('shares what is left of the gap', () => {
    expect(shareWidth(102, [1, 1])).toEqual([50, 50]);
    expect(shareWidth(100, [75, 90])).toEqual([45, 53]);
  });

  it('falls back to halves where a share leaves no room', () => {
    expect(shareWidth(102, [1, 99])).toEqual([50, 50]);
    expect(shareWidth(102, [0, 0])).toEqual([50, 50]);
  });
});
