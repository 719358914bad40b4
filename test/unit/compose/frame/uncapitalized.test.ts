import { describe, expect, it } from 'vitest';
import { uncapitalized } from '#inside/compose';

describe('uncapitalized', () => {
  it('begins a text within a sentence, marks and all', () => {
    expect(uncapitalized('Họp giao ban')).toBe('họp giao ban');
    expect(uncapitalized('Ủy ban')).toBe('ủy ban');
    expect(uncapitalized('')).toBe('');
  });

  it('leaves abbreviations and numbers', () => {
    expect(uncapitalized('UBND huyện')).toBe('UBND huyện');
    expect(uncapitalized('6 tháng')).toBe('6 tháng');
  });
});
