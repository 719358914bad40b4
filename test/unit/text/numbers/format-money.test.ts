import { formatMoney } from 'danvan/text';
import { expect, it } from 'vitest';

it('prints đồng, triệu and tỷ as asked, with all digits', () => {
  expect(formatMoney(58_500_000_000)).toBe('58.500.000.000 đồng');
  expect(formatMoney(58_500_000_000, { scale: 'million-dong' })).toBe('58.500 triệu đồng');
  expect(formatMoney(58_500_000_000, { scale: 'billion-dong' })).toBe('58,5 tỷ đồng');
  expect(formatMoney(1_234_567, { scale: 'billion-dong' })).toBe('0,001234567 tỷ đồng');
});

it('rounds half up where fewer digits are asked for', () => {
  expect(formatMoney(58_550_000_000, { scale: 'billion-dong', decimals: 1 })).toBe('58,6 tỷ đồng');
});

it('speaks English', () => {
  const printed = formatMoney(58_500_000_000, { scale: 'billion-dong', language: 'en' });
  expect(printed).toBe('58.5 billion dong');
});
