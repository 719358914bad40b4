import { describe, expect, it } from 'vitest';
import { hasUnprintable, unprintableIn, withoutUnprintable } from '#inside/export';

const all = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));

describe('unprintable characters', () => {
  it('are 62 controls, 2,048 half pairs and 66 non-characters', () => {
    const found = all.filter((character) => hasUnprintable(character));
    const controls = found.filter((character) => character < '\u00a0');
    const halves = found.filter((character) => character >= '\ud800' && character <= '\udfff');
    const pairs = found.filter((character) => character.length === 2);
    expect(controls).toHaveLength(62);
    expect(halves.length - pairs.length).toBe(2048);
    expect(found).toHaveLength(62 + 2048 + 66);
  });

  it('are listed once each and taken out', () => {
    expect(unprintableIn('a\u0007b\u0000\u0007')).toEqual(['\u0007', '\u0000']);
    expect(withoutUnprintable('a\u0007b\ud800')).toBe('ab');
  });

  it('do not remember the last question', () => {
    expect([hasUnprintable('\u0007'), hasUnprintable('\u0007')]).toEqual([true, true]);
  });
});
