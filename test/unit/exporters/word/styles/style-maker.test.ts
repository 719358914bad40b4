import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { styleMaker } from '#inside/exporters/word';

it('calls a style as the labels of a language do', () => {
  const rest = { align: 'center' } as const;
  expect(styleMaker(vi.labels)('article', { size: 14 }, rest)).toEqual({
    id: 'article',
    name: 'Điều',
    text: { size: 14 },
    align: 'center',
  });
  expect(styleMaker(en.labels)('article', { size: 14 }, rest).name).toBe('Article');
});
