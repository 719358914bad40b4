import { toToneStyle } from 'danvan/text';
import { describe, expect, it } from 'vitest';

const classic = 'Tỉnh ủy Hòa Bình: khỏe, tùy, lũy kế, thụy, ÚY, HÒA, Tòa, lòe';
const modern = 'Tỉnh uỷ Hoà Bình: khoẻ, tuỳ, luỹ kế, thuỵ, UÝ, HOÀ, Toà, loè';

describe('toToneStyle', () => {
  it('writes each style as the other has it', () => {
    expect(toToneStyle(classic, 'modern')).toBe(modern);
    expect(toToneStyle(modern, 'classic')).toBe(classic);
  });

  it('leaves what is of its style already, and text whose marks stand apart is put together', () => {
    expect(toToneStyle(classic, 'classic')).toBe(classic);
    expect(toToneStyle(modern.normalize('NFD'), 'modern')).toBe(modern);
  });

  it('leaves syllables that both styles write alike', () => {
    const alike = 'quý, Quỳnh, hoàn, toán, chuyện, huỳnh, khuỷu, của, mùa, nghĩa, chúa';
    expect(toToneStyle(alike, 'modern')).toBe(alike);
    expect(toToneStyle(alike, 'classic')).toBe(alike);
  });

  it('refuses another style', () => {
    // @ts-expect-error There is none of this name.
    expect(() => toToneStyle('ủy', 'new')).toThrow('style of tone marks');
  });
});
