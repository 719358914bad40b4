import { describe, expect, it } from 'vitest';
import { alignText } from '#inside/exporters/plain-text';

describe('alignText', () => {
  it.each([
    ['left', 'ở   '],
    ['center', ' ở  '],
    ['right', '   ở'],
  ] as const)('puts a text on the %s', (align, expected) => {
    expect(alignText('ở', 4, align)).toBe(expected);
  });

  it('leaves a longer text as it is', () => {
    expect(alignText('abcdef', 4, 'center')).toBe('abcdef');
  });

  it('counts columns, not code units', () => {
    expect(alignText('😀', 4, 'right')).toBe('  😀');
  });
});
