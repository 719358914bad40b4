import type { Block } from 'danvan/report';
import { expect, it } from 'vitest';
import { keepBlock, rowLedger } from '#inside/exporters/excel';

const heading: Block = { kind: 'heading', level: 1, number: 'I.', text: 'Kết quả' };
const note: Block = { kind: 'note', label: 'Ghi chú', lines: ['a'] };
const paragraph: Block = { kind: 'paragraph', text: 'Kết quả' };

function keptOf(block: Block, heights: readonly number[], start: number) {
  const ledger = rowLedger();
  heights.forEach(ledger.add);
  keepBlock(block, start, ledger);
  return ledger.kept;
}

it('keeps a heading with the row that follows', () => {
  expect(keptOf(heading, [24, 24], 2)).toEqual([{ from: 2, to: 3 }]);
});

it('keeps notes and signatures whole, with two lines of text before them', () => {
  expect(keptOf(note, [24, 24, 24, 15, 15], 4)).toEqual([{ from: 2, to: 5 }]);
});

it('keeps the beginning of a foot that takes most of a page', () => {
  const heights = [24, 24, ...Array.from({ length: 40 }, () => 15)];
  expect(keptOf(note, heights, 3)).toEqual([{ from: 1, to: 4 }]);
});

it('lets paragraphs, and blocks that take no row, stand as they come', () => {
  expect(keptOf(paragraph, [24, 24], 2)).toEqual([]);
  expect(keptOf(heading, [24], 2)).toEqual([]);
});
