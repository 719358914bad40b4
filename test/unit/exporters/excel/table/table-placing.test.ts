import { describe, expect, it } from 'vitest';
import { placingOf } from '#inside/exporters/excel';
import { sampleTable } from '../../../../support/sample-document.js';
import { writerOn } from '../support.js';

describe('placingOf', () => {
  it('lists the columns under all headings with what they take of the sheet', () => {
    const { columns, spans } = placingOf(sampleTable, writerOn([1, 1, 1, 1, 1, 1, 1]).writer);
    expect(columns.map(({ key }) => key)).toEqual([
      'stt',
      'unit',
      'received',
      'successful',
      'rate',
      'cash',
      'note',
    ]);
    expect(spans[2]).toEqual({ from: 3, to: 3 });
  });
});
