import { expect, it } from 'vitest';
import { balancedHead, borderOf } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

it('breaks headings by sense in their columns', () => {
  const own = sheet();
  const style = own.layout.annex.tableHeader;
  const heading = (text: string, column: number) => ({ text, column, columnSpan: 1, rowSpan: 1 });
  const head = [[heading('Thời hạn trả lời', 0), heading('STT', 1)]];
  const widths = [60 + borderOf(1), 60];
  const [row = []] = balancedHead(head, { widths, styleOf: () => style }, own);
  expect(row.map(({ text }) => text)).toEqual(['Thời hạn\ntrả lời', 'STT']);
});
