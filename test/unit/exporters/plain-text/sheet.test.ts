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

  it('does not repeat the room of a long mark in every line', () => {
    const lines = hanging('1'.repeat(5000), ' một'.repeat(5000), 80);
    expect(lines.join('').replace(/ /g, '')).toHaveLength(20_000);
    expect(lines.join('').length).toBeLessThan(60_000);
  });
});

describe('styled', () => {
  it('puts on capitals where the style asks for them', () => {
    const text = 'Hòa giải';
    expect(styled({ text, style: { size: 13, uppercase: true } })).toBe('HÒA GIẢI');
    expect(styled({ text, style: { size: 13 } })).toBe('Hòa giải');
  });
});
