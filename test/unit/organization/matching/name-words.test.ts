import { describe, expect, it } from 'vitest';
import { nameKey, nameWords, readingsOf, typeSplit, withoutMarks } from '#inside/organization';

const kind = (id: string, vi: string) => ({
  id,
  name: { vi },
  category: 'place' as const,
  levels: ['district'],
});

const words = nameWords({
  kinds: [
    kind('commune', 'xã'),
    kind('city', 'thành phố'),
    { ...kind('board', 'ban dân vận'), category: 'organization' },
  ],
  abbreviations: [
    { short: 'X', full: ['xã'], onlyFirst: true },
    { short: 'TU', full: ['tỉnh ủy', 'thành ủy'] },
  ],
});

const keysOf = (text: string) => readingsOf(text, words).map(({ key }) => key);

describe('the words of names', () => {
  it('take the zeros before a number off, but not those within', () => {
    expect(nameKey('Phường 001')).toBe('phường 1');
    expect(nameKey('Tổ 100')).toBe('tổ 100');
    expect(nameKey('Tổ 0')).toBe('tổ 0');
  });

  it('leave no mark', () => {
    expect(withoutMarks(nameKey('Đắk Lắk, Thừa Thiên Huế'))).toBe('dak lak thua thien hue');
  });

  it('are read as they stand first, then in every sense', () => {
    expect(keysOf('BDV TU')).toEqual(['bdv tu', 'bdv tỉnh uỷ', 'bdv thành uỷ']);
    expect(keysOf('X. An X')).toEqual(['x an x', 'xã an x']);
    expect(keysOf('X1')).toEqual(['x1', 'xã 1']);
  });

  it('are not multiplied without end', () => {
    expect(keysOf('tu '.repeat(40)).length).toBeLessThan(100);
  });

  it('hold the kinds of places as prefixes, and no others', () => {
    expect(typeSplit('xã an', words)).toEqual({ type: 'xã', bare: 'an' });
    expect(typeSplit('xã', words)).toBeNull();
    expect(typeSplit('ban dân vận xã', words)).toBeNull();
  });
});
