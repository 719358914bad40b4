import { describe, expect, it } from 'vitest';
import { addresseeOf } from '#inside/democracy';

describe('addresseeOf', () => {
  it('is the unit, else the words', () => {
    expect(addresseeOf({ addressee: 'ubnd', addresseeWords: 'UBND xã' })).toBe('ubnd');
    expect(addresseeOf({ addresseeWords: 'các chủ đầu tư' })).toBe('các chủ đầu tư');
    expect(addresseeOf({})).toBe('');
  });
});
