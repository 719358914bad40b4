import { notFigures } from '#inside/text';
import { expect, it } from 'vitest';

it.each([
  'ngày 20/12/2022',
  '13:33',
  '25-NQ/TW',
  'Điều 15',
  'thôn 7',
  '10 năm',
  'giai đoạn 2021-2025',
])('meets %s', (text) => {
  const rest = notFigures.reduce((left, pattern) => left.replace(pattern, ''), text);
  expect(rest).not.toMatch(/\d/u);
});

it.each(['545 tổ hòa giải', '51/51 tổ chức', '120 ngày công', '1.327.453 lượt người'])(
  'leaves %s',
  (text) => {
    expect(notFigures.reduce((left, pattern) => left.replace(pattern, ''), text)).toBe(text);
  },
);
