import { describe, expect, it } from 'vitest';
import { writeSignatures } from '../../../../exporters/excel/signature-rows.js';
import { textsOf, writerOn } from './support.js';

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
});
