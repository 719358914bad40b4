import { expect, it } from 'vitest';
import { lastSignOf, styledWidth } from '#inside/report';

const style = { size: 14 };

it('is where the colon of words in the middle stands', () => {
  const [words, colon] = [styledWidth('Kính gửi:', style), styledWidth(':', style)];
  expect(lastSignOf('Kính gửi:', style, 400)).toBeCloseTo(200 + words / 2 - colon, 9);
});

it('is at the margin where there is no room', () => {
  expect(lastSignOf('a', style, 0)).toBe(0);
  expect(lastSignOf('', style, 400)).toBe(200);
});
