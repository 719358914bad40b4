import { describe, expect, it } from 'vitest';
import { keepWithNext, type Placed } from '#inside/exporters/pdf';

const head = (text: string, height = 24): Placed => ({
  node: { text },
  height,
  keepsWithNext: true,
});
const prose: Placed = { node: { text: 'dài' }, height: 900, opening: 42 };

describe('keepWithNext', () => {
  it('asks for the room of the next opening and begins the next node where the text ends', () => {
    expect(keepWithNext([head('1.'), prose], 700)).toEqual([
      {
        unbreakable: true,
        stack: [{ stack: [{ text: '1.' }], margin: [0, 0, 0, 42] }],
        margin: [0, 0, 0, -42],
      },
      { text: 'dài' },
    ]);
  });

  it('adds up several headings', () => {
    const [first] = keepWithNext([head('I-'), head('1.'), prose], 700);
    expect(first).toHaveProperty('margin', [0, 0, 0, -66]);
  });

  it('leaves the last heading alone', () => {
    expect(keepWithNext([prose, head('kết')], 700)[1]).toEqual({ text: 'kết' });
  });

  it('keeps nothing that takes most of a page', () => {
    const tall: Placed = { node: { text: 'bảng' }, height: 600 };
    expect(keepWithNext([head('1.'), tall], 700)[0]).toEqual({ text: '1.' });
  });

  it('takes along the last lines alone of what can part', () => {
    const end = { height: 36, withRoom: (room: number) => ({ text: `room ${room}` }) };
    const parts = [{ ...prose, end, keepsWithNext: true }, head('ký', 50)];
    expect(keepWithNext(parts, 700)[0]).toEqual({ text: 'room 50' });
    const short = { ...head('ngắn'), end: { ...end, withRoom: () => undefined } };
    expect(keepWithNext([short, head('ký', 50)], 700)[0]).toHaveProperty('margin', [0, 0, 0, -50]);
  });
});
