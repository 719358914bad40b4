import * as docx from 'docx';
import { expect, it } from 'vitest';
import { toBorder } from '#inside/exporters/word';

it('draws no line, the one above, or all four', () => {
  expect(toBorder(undefined, docx)).toEqual({});
  expect(Object.keys(toBorder('above', docx).border ?? {})).toEqual(['top']);
  expect(Object.keys(toBorder('box', docx).border ?? {})).toEqual([
    'top',
    'bottom',
    'left',
    'right',
  ]);
});
