import { describe, expect, it } from 'vitest';
import {
  writeHeading,
  writeList,
  writeNote,
  writeParagraph,
  writePartHead,
  writeTitle,
} from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

describe('prose', () => {
  it('writes the title with the sign of the layout under it', () => {
    const { writer, sheet } = writerOn([400]);
    writeTitle({ kind: 'title', documentKind: 'Báo cáo', subject: 'về dân vận' }, writer);
    expect(textsOf(sheet)).toEqual(['BÁO CÁO', 'về dân vận', '-----']);
    expect(sheet.getCell('A1').alignment.horizontal).toBe('center');
  });

  it('writes the head of a part in two lines', () => {
    const { writer, sheet } = writerOn([400]);
    writePartHead({ kind: 'part', number: 'Phần thứ nhất', title: 'Kết quả' }, writer);
    expect(textsOf(sheet)).toEqual(['Phần thứ nhất', 'KẾT QUẢ']);
  });

  it('writes headings in the style of their level', () => {
    const { writer, sheet } = writerOn([400]);
    writeHeading({ kind: 'heading', level: 1, number: 'I-', text: 'Kết quả' }, writer);
    writeHeading({ kind: 'heading', level: 4, number: '', text: 'Ở xã' }, writer);
    expect(textsOf(sheet)).toEqual(['I- KẾT QUẢ', 'Ở xã']);
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, italic: false });
    expect(sheet.getCell('A2').font).toMatchObject({ bold: false, italic: true });
  });

  it('justifies paragraphs unless they say otherwise', () => {
    const { writer, sheet } = writerOn([400]);
    writeParagraph({ kind: 'paragraph', text: 'Một' }, writer);
    writeParagraph({ kind: 'paragraph', text: 'Hai', align: 'right', italic: true }, writer);
    expect(sheet.getCell('A1').alignment.horizontal).toBe('justify');
    expect(sheet.getCell('A2').alignment.horizontal).toBe('right');
    expect(sheet.getCell('A2').font.italic).toBe(true);
  });

  it('marks or numbers the items of a list', () => {
    const { writer, sheet } = writerOn([400]);
    writeList({ kind: 'list', ordered: false, items: ['Một;'] }, writer);
    writeList({ kind: 'list', ordered: true, items: ['Hai;', 'Ba.'] }, writer);
    expect(textsOf(sheet)).toEqual(['- Một;', '1. Hai;', '2. Ba.']);
  });

  it('writes a short note in one line and a long one under its label', () => {
    const { writer, sheet } = writerOn([400]);
    writeNote({ kind: 'note', label: 'Ghi chú', lines: ['một'] }, writer);
    writeNote({ kind: 'note', label: 'Ký hiệu', lines: ['hai', 'ba'] }, writer);
    expect(textsOf(sheet)).toEqual(['Ghi chú: một', 'Ký hiệu:', 'hai', 'ba']);
    expect(['A1', 'A2', 'A3'].map((at) => sheet.getCell(at).font.bold)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
