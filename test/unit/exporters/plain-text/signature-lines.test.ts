import { describe, expect, it } from 'vitest';
import { signatureLines } from '../../../../exporters/plain-text/signature-lines.js';
import { sheetOf } from './support.js';

const trimmed = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trimEnd());

describe('signatureLines', () => {
  it('sets recipients on the left, the signer with room to sign on the right', () => {
    const lines = signatureLines(
      {
        kind: 'signatures',
        recipients: { label: 'Nơi nhận:', items: ['- Như trên;', '- Lưu.'] },
        signers: [{ authority: 'TM. Ban', post: 'Trưởng ban', name: 'Mẫu' }],
      },
      sheetOf(42),
    );
    expect(trimmed(lines)).toEqual([
      'Nơi nhận:                   TM. BAN',
      '- Như trên;                TRƯỞNG BAN',
      '- Lưu.',
      '',
      '',
      '',
      '                              Mẫu',
    ]);
  });

  it('sets several signers below each other', () => {
    const signers = [{ post: 'Một' }, { post: 'Hai' }];
    const text = signatureLines({ kind: 'signatures', signers }, sheetOf(40)).join('\n');
    expect(text.indexOf('MỘT')).toBeGreaterThan(-1);
    expect(text.indexOf('HAI')).toBeGreaterThan(text.indexOf('MỘT'));
  });

  it('writes nothing where nobody signs or receives', () => {
    expect(signatureLines({ kind: 'signatures', signers: [] }, sheetOf(40))).toEqual([]);
  });
});
