import { describe, expect, it } from 'vitest';
import { halves, writeHalves } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

const line = (text: string, rule = 0) =>
  ({ text, style: { size: 14 }, align: 'center', rule }) as const;

describe('halves', () => {
  it('parts the columns nearest to the share', () => {
    const { writer } = writerOn([40, 40, 40, 80]);
    expect(halves(writer, 0.45)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
  });
});

describe('writeHalves', () => {
  it('writes the lines of both beside each other', () => {
    const { writer, sheet } = writerOn([200, 200]);
    writeHalves([line('Trái')], [line('Phải'), line('Dưới')], { writer, share: 0.5 });
    expect(sheet.getCell('A1').value).toBe('Trái');
    expect(sheet.getCell('B1').value).toBe('Phải');
    expect(sheet.getCell('B2').value).toBe('Dưới');
  });

  it('loses neither half on a sheet of one column', () => {
    const { writer, sheet } = writerOn([400]);
    writeHalves([line('Trái')], [line('Phải')], { writer, share: 0.5 });
    expect(textsOf(sheet)).toEqual(['Trái', 'Phải']);
  });

  it('gives a line that wraps as many rows as it has lines, merged', () => {
    const { writer, sheet } = writerOn([60, 400]);
    writeHalves([line('Ban Dân vận Tỉnh ủy')], [line('A'), line('B')], { writer, share: 0.13 });
    expect(sheet.getCell('A3').master.address).toBe('A1');
    expect(sheet.getCell('B1').value).toBe('A');
    expect(sheet.getCell('B2').value).toBe('B');
    expect(sheet.getRow(1).height).toBeLessThan(2 * 14);
  });

  it('gives each of three lines above a rule a row, so that the rule stands right below them', () => {
    const { writer, sheet } = writerOn([60, 400]);
    const issuer = line('ỦY BAN NHÂN DÂN\nHUYỆN BỐ TRẠCH –\nBAN DÂN VẬN', 40);
    writeHalves([issuer], [line('B')], { writer, share: 0.13 });
    const texts = textsOf(sheet);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.every((text) => !text.includes('\n'))).toBe(true);
  });

  it('draws a rule through the rows of a line in the other half', () => {
    const { writer, sheet } = writerOn([60, 400]);
    writeHalves([line('Ban Dân vận Tỉnh ủy')], [line('A', 50), line('B')], { writer, share: 0.13 });
    expect(sheet.getCell('B2').border?.bottom?.style).toBe('thin');
    expect(sheet.getCell('B3').value).toBe('B');
    expect(sheet.getCell('A4').master.address).toBe('A1');
  });

  it('draws a rule in a row of its own', () => {
    const { writer, sheet } = writerOn([100, 50, 100, 50]);
    writeHalves([line('A')], [line('B', 100)], { writer, share: 1 / 3 });
    expect(sheet.getCell('C2').border?.bottom?.style).toBe('thin');
    expect(sheet.getCell('A2').border?.bottom).toBeUndefined();
  });
});
