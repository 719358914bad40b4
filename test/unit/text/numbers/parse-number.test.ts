import { parseNumber } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  ['1.327.453', 1_327_453],
  ['4.001', 4001],
  ['4001', 4001],
  ['58,5', 58.5],
  ['-3', -3],
  ['+5', 5],
  [' 12\u00A0', 12],
  ['0', 0],
])('reads %j as %d', (text, number) => {
  expect(parseNumber(text)).toEqual({ ok: true, value: number });
});

it.each([
  ['7.7', 'text/ambiguous-number'],
  ['58.5', 'text/ambiguous-number'],
  ['1,327,453', 'text/ambiguous-number'],
  ['12.34.567', 'text/ambiguous-number'],
  ['0.123', 'text/ambiguous-number'],
  ['12345678901234567890', 'text/ambiguous-number'],
  ['', 'text/not-a-number'],
  ['ba trăm', 'text/not-a-number'],
  ['12 vụ', 'text/not-a-number'],
  ['1e5', 'text/not-a-number'],
  ['٣٢٥', 'text/not-a-number'],
])('refuses %j as %s', (text, code) => {
  const result = parseNumber(text);
  expect(!result.ok && result.findings[0]?.code).toBe(code);
});
