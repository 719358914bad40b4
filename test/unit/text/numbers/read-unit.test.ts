import { expect, it } from 'vitest';
import { readUnit } from '#inside/text';

it.each(['vụ việc', '', '% số hộ', '₫', 'trường cấp 2', 'hộ thôn 4', 'ca Covid-19', 'kg/ha'])(
  'takes %j',
  (words) => {
    expect(readUnit(words, false)).toBe(words);
  },
);

it.each(['lượt/964 lượt', 'xã và 3 phường', '/325 vụ', 'đến 7 vụ', 'rưỡi', '(3 vụ)'])(
  'refuses %j',
  (words) => {
    expect(readUnit(words, false)).toBeUndefined();
  },
);

it('takes a measure that touches the number, and no power of ten', () => {
  expect(readUnit('m2', true)).toBe('m2');
  expect(readUnit('e5', true)).toBeUndefined();
  expect(readUnit('x1F', true)).toBeUndefined();
});
