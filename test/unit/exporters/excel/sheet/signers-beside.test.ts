import { describe, expect, it } from 'vitest';
import { writeSignatures } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

describe('wroteBeside', () => {
  it('writes several beside recipients two by two, posts and names level', () => {
    const { writer, sheet } = writerOn([155, 155, 155]);
    const recipients = { label: 'Nơi nhận:', items: ['- Tỉnh ủy,', '- Ban Dân vận,', '- Lưu.'] };
    const long = { post: 'Ban Dân vận Huyện ủy Bố Trạch', name: 'Một' };
    const signers = [long, { post: 'Chủ tịch', name: 'Hai' }, { post: 'Bí thư', name: 'Ba' }];
    writeSignatures({ kind: 'signatures', recipients, signers }, writer);
    const rowOf = (text: string): number => {
      let row = 0;
      sheet.eachRow((each, at) => {
        each.eachCell((cell) => {
          if (cell.value === text && row === 0) row = at;
        });
      });
      return row;
    };
    expect(sheet.getCell('A2').value).toBe('Nơi nhận:');
    expect(sheet.getCell('C2').value).toBe('CHỦ TỊCH');
    expect(String(sheet.getCell('B2').value).replaceAll(/\s/gu, ' ')).toMatch(/^BAN DÂN VẬN/);
    expect(rowOf('Một')).toBe(rowOf('Hai'));
    expect(rowOf('Ba')).toBeGreaterThan(rowOf('Hai'));
  });

  it('leaves them below each other on a sheet of too few columns', () => {
    const { writer, sheet } = writerOn([230, 230]);
    const recipients = { label: 'Nơi nhận:', items: ['- Lưu.'] };
    const signers = [{ post: 'Một' }, { post: 'Hai' }];
    writeSignatures({ kind: 'signatures', recipients, signers }, writer);
    expect(sheet.getCell('B2').value).toBe('MỘT');
    expect(textsOf(sheet)).toContain('HAI');
  });
});
