import { expect, it } from 'vitest';
import { attachedList } from '#inside/compose';

it('numbers what is attached; one alone has no number', () => {
  expect(attachedList([])).toBe('');
  expect(attachedList(['tệp số liệu;'])).toBe('tệp số liệu');
  expect(attachedList(['tệp số liệu', 'hướng dẫn'])).toBe('(1) tệp số liệu; (2) hướng dẫn');
});
