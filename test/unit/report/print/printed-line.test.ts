import { expect, it } from 'vitest';
import { hasWords } from '#inside/report';

it('tells whether there is anything to print', () => {
  expect([{ text: '' }, { text: 'a' }].map(hasWords)).toEqual([false, true]);
});
