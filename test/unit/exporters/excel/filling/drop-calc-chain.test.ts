import { expect, it } from 'vitest';
import { dropCalcChain } from '#inside/exporters/excel';
import { editPackage } from '#inside/packages';
import { bookOf, officeBook, textsOf } from '../patching/support.js';

it('takes the chain out wherever it is named', async () => {
  const bytes = await officeBook();
  const book = bookOf(bytes);
  const editor = editPackage(book.zipped, bytes);
  dropCalcChain(editor, book);
  const parts = textsOf(editor.bytes());
  expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
  expect(Object.values(parts).join('')).not.toContain('calcChain');
  const without = bookOf(editor.bytes());
  dropCalcChain(editor, without);
  expect(textsOf(editor.bytes())).toEqual(parts);
});
