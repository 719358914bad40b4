import { isDanvanError } from 'danvan';
import { describe, expect, it } from 'vitest';
import { writerOn } from '../support.js';

describe('sheetWriter', () => {
  it('counts rows and sets their heights', () => {
    const { writer, sheet } = writerOn([10]);
    expect([writer.nextRow(20), writer.nextRow()]).toEqual([1, 2]);
    expect(sheet.getRow(1).height).toBe(20);
  });

  it('adds up widths from the first to the last column', () => {
    const { writer } = writerOn([10, 20, 30]);
    expect(writer.widthOf({ from: 2, to: 3 })).toBe(50);
    expect(writer.widthOf(writer.all)).toBe(60);
  });

  it('merges what stands across columns and escapes what reads as an escape', () => {
    const { writer, sheet } = writerOn([10, 20]);
    const style = writer.styles({ style: { size: 12 }, align: 'left' });
    writer.write(1, { from: 1, to: 2 }, { value: '_x000D_', style });
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.getCell('A1').value).toBe('_x005F_x000D_');
  });

  it('refuses a row below the last', { timeout: 60_000 }, () => {
    const { writer } = writerOn([10]);
    for (let row = 0; row < 1_048_576; row += 1) writer.nextRow();
    expect(() => writer.nextRow()).toThrow(
      expect.toSatisfy((error) => isDanvanError(error) && error.code === 'DOCUMENT_TOO_LARGE'),
    );
  });
});
