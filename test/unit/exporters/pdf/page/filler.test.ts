import { expect, it } from 'vitest';
import { filler } from '#inside/exporters/pdf';

it('makes a new empty column each time, since pdfmake writes into it', () => {
  expect(filler()).toEqual({ text: '', width: '*' });
  expect(filler()).not.toBe(filler());
});
