import { describe, expect, it } from 'vitest';
import { textWidth } from '#room/report';
import { namesAtEnds } from '#inside/exporters/excel';

const size = 10;
const widthOf = (text: string): number => textWidth(text, size);
const inRoomOf = (line: string, text: string): string =>
  namesAtEnds(text, { size, room: widthOf(line) + 1 });

describe('namesAtEnds', () => {
  it('keeps a name whole that would stand in two lines', () => {
    expect(inRoomOf('Họp dân ở xã Mẫu', 'Họp dân ở xã Mẫu An về đường')).toBe(
      'Họp dân ở xã\u00a0Mẫu\u00a0An về đường',
    );
  });

  it('leaves a name in the middle of a line as people look for it', () => {
    const text = 'Họp dân ở xã Mẫu An về việc làm đường và việc thu gom rác thải ở thôn Mẫu';
    const line = 'Họp dân ở xã Mẫu An về việc làm đường';
    expect(inRoomOf(line, text)).toContain('ở xã Mẫu An về');
  });

  it('leaves a short text and a text of small words as they are', () => {
    expect(inRoomOf('Xã Mẫu An ở đây', 'Xã Mẫu An')).toBe('Xã Mẫu An');
    const plain = 'họp dân về việc làm đường và thu gom rác';
    expect(inRoomOf('họp dân về việc', plain)).toBe(plain);
  });

  it('holds what a nearly full last line ends with', () => {
    expect(inRoomOf('Họp dân ở xã Mẫu An', 'Họp dân ở xã Mẫu An')).toBe(
      'Họp dân ở xã\u00a0Mẫu\u00a0An',
    );
  });

  it('breaks a name that no line holds', () => {
    expect(inRoomOf('xã Mẫu', 'Họp ở xã Mẫu An')).not.toContain('xã\u00a0Mẫu\u00a0An');
  });

  it('keeps line feeds, and every letter', () => {
    const text = 'Họp dân ở xã Mẫu An\nHọp dân ở xã Mẫu Bình và xã Mẫu Chánh';
    const whole = inRoomOf('Họp dân ở xã Mẫu', text);
    expect(whole.replaceAll('\u00a0', ' ')).toBe(text);
    expect(whole).toContain('xã\u00a0Mẫu\u00a0Bình');
  });
});
