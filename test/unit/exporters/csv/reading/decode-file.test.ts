import { describe, expect, it } from 'vitest';
import { decodeFile } from '#inside/exporters/csv';

const text = 'Ủy ban nhân dân xã Gò Dầu;Số cuộc đối thoại\n';

/** The text as windows-1258 has it: marks behind their letters where there is no letter of its own. */
function as1258(given: string): Uint8Array {
  const whole = new TextDecoder('windows-1258');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [whole.decode(Uint8Array.of(byte)), byte]),
  );
  const letters = [...given].flatMap((letter) => {
    if (byteOf.has(letter)) return [letter];
    const parts = [...letter.normalize('NFD')];
    const mark = parts.findLast((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? '';
    return [
      parts
        .filter((part) => part !== mark)
        .join('')
        .normalize('NFC'),
      mark,
    ];
  });
  return Uint8Array.from(letters.map((letter) => byteOf.get(letter) ?? 0x3f));
}

describe('decodeFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['windows-1258', as1258(text)],
  ])('reads %s', (_, bytes) => {
    expect(decodeFile(bytes)).toEqual({ text, findings: [] });
  });

  it.each([
    ['TCVN3', 'Uû ban nh©n d©n x·;Sè cuéc\n'],
    ['VNI', 'Uûy ban nhaân daân xaõ;Soá cuoäc\n'],
  ])('tells of %s, in its bytes and copied into Unicode', (encoding, given) => {
    const bytes = Uint8Array.from([...given].map((letter) => letter.charCodeAt(0)));
    for (const file of [bytes, new TextEncoder().encode(given)]) {
      expect(decodeFile(file)).toMatchObject({
        text: undefined,
        findings: [{ code: 'text/legacy-encoding', params: { encoding } }],
      });
    }
  });

  it('takes no short text in windows-1258 for an old font', () => {
    const short = 'Đơn vị;Số cuộc\nxã Ấp Bình;gần 134\n';
    expect(decodeFile(as1258(short))).toEqual({ text: short, findings: [] });
  });

  it('takes no chance likeness in a long text for an old font', () => {
    const bytes = as1258(`${text.repeat(50)}Trà Vinh`);
    expect(decodeFile(bytes).findings).toEqual([]);
  });

  it('reads no picture', () => {
    expect(decodeFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 5]))).toMatchObject({
      findings: [{ params: { problem: 'not-text' } }],
    });
  });
});
