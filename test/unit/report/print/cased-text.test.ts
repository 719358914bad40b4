import { expect, it } from 'vitest';
import { casedText } from '#inside/report';

it('puts on capitals where the style asks for them', () => {
  expect(casedText('Ủy ban', { uppercase: true })).toBe('ỦY BAN');
  expect(casedText('Ủy ban', { uppercase: false })).toBe('Ủy ban');
  expect(casedText('Ủy ban', undefined)).toBe('Ủy ban');
});
