import { describe, expect, it } from 'vitest';
import { signatureLines } from '#inside/exporters/plain-text';
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

  it('sets several signers side by side, and below each other beside recipients', () => {
    const signers = [
      { post: 'Một', name: 'Tên' },
      { post: 'Hai', name: 'Khác' },
    ];
    const joint = trimmed(signatureLines({ kind: 'signatures', signers }, sheetOf(42)));
    expect(joint[0]).toMatch(/^ +MỘT +HAI$/);
    expect(joint.at(-1)).toMatch(/^ +Tên +Khác$/);
    const recipients = { label: '', items: ['- Lưu.'] };
    const beside = signatureLines({ kind: 'signatures', recipients, signers }, sheetOf(42));
    expect(beside.findIndex((line) => line.includes('HAI'))).toBeGreaterThan(
      beside.findIndex((line) => line.includes('MỘT')),
    );
  });

  it('sets four two by two with their authorities', () => {
    const signers = ['1', '2', '3', '4'].map((post) => ({ authority: `TM. ${post}`, post }));
    const lines = trimmed(signatureLines({ kind: 'signatures', signers }, sheetOf(42)));
    expect(lines[0]).toMatch(/^ +TM\. 1 +TM\. 2$/);
    expect(lines.some((line) => /^ +TM\. 3 +TM\. 4$/.test(line))).toBe(true);
  });

  it('writes nothing where nobody signs or receives', () => {
    expect(signatureLines({ kind: 'signatures', signers: [] }, sheetOf(40))).toEqual([]);
  });
});
