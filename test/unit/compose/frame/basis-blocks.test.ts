import { vi } from 'danvan';
import { partyLayout, stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { basisBlocks, basisText } from '#inside/compose';
import { present } from '../../../support/review.js';

it('opens what a document rests on, unless it has an opening', () => {
  expect(basisText('Quyết định số 23-QĐ/TW', vi)).toBe('Căn cứ Quyết định số 23-QĐ/TW');
  expect(basisText('Thực hiện Kế hoạch số 5', vi)).toBe('Thực hiện Kế hoạch số 5');
});

it('sets the lines as the layout does', () => {
  const lines = ['Căn cứ A.', 'Căn cứ B;'];
  expect(basisBlocks(lines, present(partyLayout[1])).map(({ text }) => text)).toEqual([
    '- Căn cứ A;',
    '- Căn cứ B.',
  ]);
  expect(basisBlocks(lines, present(stateLayout[1]))[0]).toEqual({
    kind: 'paragraph',
    text: 'Căn cứ A;',
    italic: true,
  });
});
