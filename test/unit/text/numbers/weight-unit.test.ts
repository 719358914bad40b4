import { describe, expect, it } from 'vitest';
import { weightUnit } from '#inside/text';

describe('weightUnit', () => {
  it('knows units of weight however they are written', () => {
    expect(weightUnit('TẤN')).toEqual({ name: 'tấn', kilograms: 1000 });
    expect(['tạ', 'yến', 'kg', 'kilôgam'].map((word) => weightUnit(word)?.kilograms)).toEqual([
      100, 10, 1, 1,
    ]);
    expect([weightUnit('suất'), weightUnit('')]).toEqual([undefined, undefined]);
  });
});
