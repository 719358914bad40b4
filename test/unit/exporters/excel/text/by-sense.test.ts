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
      'Các xã_Thạch_Bàn, An_Bình đã gửi báo cáo',
    );
    const narrow = { ...prose, room: 40 };
    expect(spaced(bySense('xã Thạch Bàn đã gửi', narrow))).toBe('xã Thạch Bàn đã gửi');
  });

  it('ends no line inside the number of a document', () => {
    const prose = { align: 'justify', size: 14, room: 150 } as const;
    const held = (text: string) => spaced(bySense(text, prose)).replaceAll('\u2011', '=');
    expect(held('đã cụ thể hóa Quyết định số 400-QĐ/TU (844-QĐ/HU)')).toContain(
      'số_400=QĐ/TU (844=QĐ/HU)',
    );
    expect(held('theo Nghị định 30/2020/NĐ-CP của Chính phủ')).toContain('30/2020/NĐ=CP');
    expect(held('giai đoạn 2021-2025, phòng, chống dịch Covid-19')).not.toContain('=');
  });

  it('leaves what fits one line', () => {
    const setting = { align: 'left', size: 14, room: 300 } as const;
    expect(bySense('xã An Bình', setting)).toBe('xã An Bình');
    expect(bySense('Số 400-QĐ/TU', setting)).toBe('Số 400-QĐ/TU');
  });
});
