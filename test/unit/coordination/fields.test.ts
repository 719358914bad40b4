import { describe, expect, it } from 'vitest';
import { text, texts } from '#inside/coordination';

describe('text', () => {
  it('is trimmed, in NFC and not empty', () => {
    expect(text.parse(`  ${'Dân vận'.normalize('NFD')}\u00a0`)).toBe('Dân vận');
    expect(text.safeParse(' \u00a0 ').success).toBe(false);
  });
});

describe('texts', () => {
  it('are none where nothing is given, and frozen', () => {
    expect(texts.parse(undefined)).toEqual([]);
    expect(Object.isFrozen(texts.parse(['a']))).toBe(true);
    expect(texts.safeParse(['a', '']).success).toBe(false);
  });
});
