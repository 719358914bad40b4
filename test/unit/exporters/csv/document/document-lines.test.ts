import { expect, it } from 'vitest';
import { completeFormat, documentLines } from '#inside/exporters/csv';
import { sampleDocument } from '../../../../support/sample-document.js';

it('tells how far it is, and writes the titles of annexes', () => {
  const shares: number[] = [];
  const annex = { label: 'PHỤ LỤC I', title: 'Biểu', orientation: 'portrait', blocks: [] } as const;
  const document = { ...sampleDocument, blocks: [], annexes: [annex] };
  const writing = { format: completeFormat({}), language: 'vi' as const, signal: undefined };
  const lines = documentLines(document, writing, {
    onProgress: (share) => void shares.push(share),
  });
  expect(shares).toEqual([0, 0.5]);
  expect(lines).toEqual(expect.arrayContaining(['PHỤ LỤC I', 'Biểu']));
});
