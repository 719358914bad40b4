import { describe, expect, it } from 'vitest';
import { writeSignatures } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

const signer = { authority: 'K/T TRƯỞNG BAN', post: 'Phó Trưởng Ban', name: 'Họ và tên' };

describe('writeSignatures', () => {
  it('writes recipients on the left and the signer on the right', () => {
    const { writer, sheet } = writerOn([210, 250]);
    const recipients = { label: 'Nơi nhận:', items: ['- Tỉnh ủy,', '- Lưu.'] };
    writeSignatures({ kind: 'signatures', recipients, signers: [signer] }, writer);
    expect(sheet.getCell('A2').value).toBe('Nơi nhận:');
    expect(sheet.getCell('A2').font.underline).toBe(true);
    expect(sheet.getCell('B2').value).toBe('K/T TRƯỞNG BAN');
    expect(sheet.getCell('B3').value).toBe('PHÓ TRƯỞNG BAN');
  });

  it('leaves room to sign above the name', () => {
    const { writer, sheet } = writerOn([210, 250]);
    writeSignatures({ kind: 'signatures', signers: [signer] }, writer);
    expect(sheet.getCell(4 + writer.layout.signature.blankLines, 2).value).toBe('Họ và tên');
  });

  it('writes every signer', () => {
    const { writer, sheet } = writerOn([210, 250]);
    const second = { post: 'Trưởng Ban' };
    writeSignatures({ kind: 'signatures', signers: [signer, second] }, writer);
    expect(textsOf(sheet)).toContain('TRƯỞNG BAN');
  });

  it('writes signers without recipients side by side, posts and names level', () => {
    const { writer, sheet } = writerOn([230, 230]);
    const second = { post: 'Chủ tịch', name: 'Người khác' };
    writeSignatures({ kind: 'signatures', signers: [signer, second] }, writer);
    expect([sheet.getCell('A2').value, sheet.getCell('B2').value]).toEqual([
      'K/T TRƯỞNG BAN',
      null,
    ]);
    expect([sheet.getCell('A3').value, sheet.getCell('B3').value]).toEqual([
      'PHÓ TRƯỞNG BAN',
      'CHỦ TỊCH',
    ]);
    const row = 4 + writer.layout.signature.blankLines;
    expect([sheet.getCell(row, 1).value, sheet.getCell(row, 2).value]).toEqual([
      'Họ và tên',
      'Người khác',
    ]);
  });

  it('writes four two by two, and one below the other on a sheet of one column', () => {
    const signers = ['Một', 'Hai', 'Ba', 'Bốn'].map((post) => ({ post }));
    const wide = writerOn([230, 230]);
    writeSignatures({ kind: 'signatures', signers }, wide.writer);
    expect([wide.sheet.getCell('A2').value, wide.sheet.getCell('B2').value]).toEqual([
      'MỘT',
      'HAI',
    ]);
    expect(textsOf(wide.sheet)).toEqual(expect.arrayContaining(['BA', 'BỐN']));
    const narrow = writerOn([460]);
    writeSignatures({ kind: 'signatures', signers }, narrow.writer);
    expect(textsOf(narrow.sheet)).toEqual(['MỘT', 'HAI', 'BA', 'BỐN']);
  });

  it('writes who typed the document under its recipients', () => {
    const { writer, sheet } = writerOn([210, 250]);
    const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'], typist: 'NVA.02' };
    writeSignatures({ kind: 'signatures', recipients, signers: [signer] }, writer);
    expect(textsOf(sheet)).toContain('NVA.02');
  });
});
