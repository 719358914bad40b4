import { themesText } from '#inside/vietnam';
import { expect, it } from 'vitest';

const one = { years: 10, document: 'Nghị quyết A' };
const two = { document: 'Chỉ thị B' };
const three = { years: 5, document: 'Kết luận C' };

it('themesText joins what a thematic review is about', () => {
  expect(themesText({ themes: [one] })).toBe('10 năm thực hiện Nghị quyết A');
  expect(themesText({ themes: [one, two, three] })).toBe(
    '10 năm thực hiện Nghị quyết A, thực hiện Chỉ thị B và 5 năm thực hiện Kết luận C',
  );
});

it('themesText refuses no theme at all', () => {
  expect(() => themesText({})).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});
