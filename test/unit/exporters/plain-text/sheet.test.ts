import { describe, expect, it } from 'vitest';
import { hanging, placed, styled } from '#inside/exporters/plain-text';

describe('placed', () => {
  it('wraps a text and puts each line in its place', () => {
    expect(placed('một hai', 5, 'right')).toEqual(['  một', '  hai']);
  });
});

describe('hanging', () => {
  it('sets later lines under the first word', () => {
    expect(hanging('10. ', 'một hai', 8)).toEqual(['10. một', '    hai']);
  });
});

describe('styled', () => {
  it('puts on capitals where the style asks for them', () => {
    expect(styled('Hòa giải', { size: 13, uppercase: true })).toBe('HÒA GIẢI');
    expect(styled('Hòa giải', { size: 13 })).toBe('Hòa giải');
    expect(styled('Hòa giải', undefined)).toBe('Hòa giải');
  });
});
