import { describe, expect, it } from 'vitest';
import { folded } from '#inside/exporters/testing';

describe('folded', () => {
  it('leaves out what formats are free to change', () => {
    expect(folded('Hòa\n giải\u00a0–\u00ad A-1\u200b')).toBe('hòagiải–a1');
  });

  it('tells other texts apart', () => {
    expect(folded('hoà')).not.toBe(folded('hòa'));
    expect(folded('1.234')).not.toBe(folded('1234'));
  });

  it('reads decomposed text', () => {
    expect(folded('hòa'.normalize('NFD'))).toBe('hòa');
  });
});
