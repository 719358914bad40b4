import { describe, expect, it } from 'vitest';
import { bySense } from '#inside/exporters/excel';

const spaced = (text: string): string => text.replaceAll('\u00a0', '_');

describe('bySense', () => {
  it('breaks a head into even lines, none inside a name', () => {
    const head = bySense('BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY', {
      align: 'center',
      size: 14,
      room: 190,
    });
    expect(spaced(head).split('\n')).toHaveLength(2);
    expect(spaced(head)).not.toMatch(/DÂN\nVẬN|TUYÊN\nGIÁO|TỈNH\nỦY/u);
  });

  it('holds names in prose together, but for those that no line holds', () => {
    const prose = { align: 'justify', size: 14, room: 150 } as const;
    expect(spaced(bySense('Các xã Thạch Bàn, An Bình đã gửi báo cáo', prose))).toBe(
      'Các xã Thạch_Bàn, An_Bình đã gửi báo cáo',
    );
    const narrow = { ...prose, room: 40 };
    expect(spaced(bySense('xã Thạch Bàn đã gửi', narrow))).toBe('xã Thạch Bàn đã gửi');
  });

  it('leaves what fits one line', () => {
    expect(bySense('xã An Bình', { align: 'left', size: 14, room: 300 })).toBe('xã An Bình');
  });
});
