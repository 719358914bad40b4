import { partyLayout, stateLayout } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { closingBlocks, openingBlocks } from '#inside/compose';
import { contextOf } from '../../../support/review.js';

const basis = 'Công văn số 12-CV/BTGDVTW';
const textsOf = (...asked: Parameters<typeof contextOf>) => {
  const context = contextOf(...asked);
  const blocks = [...openingBlocks(context, 'kết quả A'), ...closingBlocks(context, 'kết quả A')];
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : [],
  );
};

it('openingBlocks cite what asked for the report, and closingBlocks end it', () => {
  expect(textsOf([], { basis })).toEqual([
    'Thực hiện Công văn số 12-CV/BTGDVTW, Ban Dân vận Tỉnh ủy Mẫu báo cáo kết quả A như sau:',
    'Trên đây là báo cáo kết quả A của Ban Dân vận Tỉnh ủy Mẫu.',
  ]);
  expect(textsOf([])).toEqual([]);
});

it('openingBlocks and closingBlocks take the words of the caller', () => {
  expect(textsOf([], { basis, opening: ['Một.', 'Hai.'], closing: 'Ba.' })).toEqual([
    'Một.',
    'Hai.',
    'Ba.',
  ]);
});

it('openingBlocks name the addressees where reports of the layout do', () => {
  const one = ['Ủy ban nhân dân tỉnh'];
  expect(textsOf([], { addressees: one, layout: stateLayout })).toEqual([
    'Kính gửi: Ủy ban nhân dân tỉnh',
  ]);
  expect(textsOf([], { addressees: [...one, 'Sở Nội vụ'], layout: stateLayout })).toEqual([
    'Kính gửi:',
    'Ủy ban nhân dân tỉnh;',
    'Sở Nội vụ.',
  ]);
  expect(textsOf([], { addressees: one, layout: partyLayout })).toEqual([]);
});
