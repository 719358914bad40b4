import { describe, expect, it } from 'vitest';
import { printedHead } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const { index: _index, ...withoutIndex } = sampleTable;

describe('printedHead', () => {
  it('has the rows of the head and the row of codes', () => {
    const head = printedHead(sampleTable, [], sheet());
    expect(head).toHaveLength(3);
    expect(head[0]?.[2]).toEqual({
      text: 'Hòa giải ở cơ sở',
      column: 2,
      columnSpan: 3,
      rowSpan: 1,
    });
    expect(head[2]?.map(({ text }) => text)).toEqual(['A', 'B', '1', '2', '3=2/1', '4', '5']);
  });

  it('needs no codes', () => {
    expect(printedHead(withoutIndex, [], sheet())).toHaveLength(2);
  });
});
