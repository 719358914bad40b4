import { expect, it } from 'vitest';
import { unmarkedPatterns } from '#inside/text';

const patterns = unmarkedPatterns().map((source) => new RegExp(source, 'u'));
const finds = (text: string): boolean => patterns.some((pattern) => pattern.test(text));

it.each(['Nguyen Van An', 'NGUYEN VAN AN', 'tran thi b', 'Vo Thi Be', 'cho Nguyen Van An'])(
  'finds “%s”',
  (text) => {
    expect(finds(text)).toBe(true);
  },
);

it.each([
  'do thi moi',
  'Le Hoi Van Hoa',
  'vu van hoa',
  'ban van phong',
  'duong Nguyen Van Linh',
  'Thi tran Tran Van Thoi',
  'thi tran van dien',
  'Hoang Sa, Truong Sa',
])('finds nobody in “%s”', (text) => {
  expect(finds(text)).toBe(false);
});
