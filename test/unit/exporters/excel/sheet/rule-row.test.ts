import { describe, expect, it } from 'vitest';
import { writeRules } from '#inside/exporters/excel';
import { writerOn } from '../support.js';

describe('writeRules', () => {
  it('draws a line under the columns in the middle', () => {
    const { writer, sheet } = writerOn([50, 100, 50]);
    writeRules([{ center: 100, length: 100 }], writer);
    const lined = [1, 2, 3].map((column) => sheet.getCell(1, column).border?.bottom?.style);
    expect(lined).toEqual([undefined, 'thin', undefined]);
    expect(sheet.getRow(1).height).toBeLessThan(10);
  });

  it('takes no row without lines', () => {
    const { writer } = writerOn([50, 100, 50]);
    writeRules([{ center: 100, length: 0 }], writer);
    expect(writer.nextRow()).toBe(1);
  });
});
