import { expect, it } from 'vitest';
import { withoutMarks } from '#inside/text';

it('takes the marks off, and the bar of đ', () => {
  expect(withoutMarks('Đặng Thị Ước, đường Lữ Gia')).toBe('Dang Thi Uoc, duong Lu Gia');
});
