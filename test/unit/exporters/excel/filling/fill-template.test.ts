import { fillTemplate, type TemplatePlace, type TemplateValue } from 'danvan/excel';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { readBack } from '../writing/support.js';
import { changedParts, officeBook, textsOf } from '../patching/support.js';

const sheet = 'Biểu 01';

async function filled(
  values: Readonly<Record<string, TemplateValue>>,
  mapping: Readonly<Record<string, TemplatePlace>> = {},
) {
  const before = await officeBook();
  const { bytes, findings } = fillTemplate(before, values, mapping);
  return { before, bytes, codes: findings.map(({ code }) => code), findings };
}

describe('fillTemplate', () => {
  it('writes by name and by cell; numbers stay numbers, formats stay', async () => {
    const { bytes, codes } = await filled(
      { Doi_thoai: 12, xep_loai: 'Đạt', Tieu_de: '=1+1' },
      { xep_loai: { sheet, address: 'B7' } },
    );
    expect(codes).toEqual([]);
    const [read] = (await readBack(bytes)).worksheets;
    expect(['B5', 'B7', 'A1'].map((address) => read?.getCell(address).value)).toEqual([
      12,
      'Đạt',
      '=1+1',
    ]);
    expect(read?.getCell('B5').numFmt).toBe('#,##0');
    expect(read?.getCell('B5').protection).toMatchObject({ locked: false });
  });

  it('changes the sheet, and the wish to be worked out; a part that nobody knows stays', async () => {
    const { before, bytes } = await filled({ Doi_thoai: 12 });
    expect(changedParts(before, bytes).toSorted()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(textsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<f>SUM(B5:B6)</f></c>');
    expect(textsOf(bytes)['xl/charts/chart1.xml']).toBe('<chart>unknown & broken');
  });

  it('changes one part alone where no formula can depend on it', async () => {
    const { before, bytes } = await filled({ a: 'b' }, { a: { sheet: 'danvan', address: 'A2' } });
    expect(changedParts(before, bytes)).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('keeps formulas unless it is told to write over them', async () => {
    const kept = await filled({ a: 1 }, { a: { sheet, address: 'B8' } });
    expect(kept.findings).toMatchObject([
      {
        code: 'files/formula-kept',
        params: { key: 'a', formula: 'SUM(B5:B6)' },
        cell: { sheet, address: 'B8' },
      },
    ]);
    expect(kept.bytes).toEqual(kept.before);
    const over = await filled({ a: 1 }, { a: { sheet, address: 'B8', overwriteFormula: true } });
    expect(over.codes).toEqual([]);
    expect(textsOf(over.bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(Object.keys(textsOf(over.bytes))).not.toContain('xl/calcChain.xml');
  });

  it('keeps a formula that several cells share', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    const bytes = await officeBook((parts) => ({
      ...parts,
      [part]: (parts[part] ?? '').replace('<f>', '<f t="shared" ref="B8:B9" si="0">'),
    }));
    const { findings } = fillTemplate(
      bytes,
      { a: 1 },
      { a: { sheet, address: 'B8', overwriteFormula: true } },
    );
    expect(findings.map(({ code }) => code)).toEqual(['files/formula-kept']);
  });

  it('writes merged cells where they are seen, and no areas', async () => {
    const { bytes } = await filled({ a: 'mới' }, { a: { sheet, address: 'B1' } });
    expect((await readBack(bytes)).worksheets[0]?.getCell('A1').value).toBe('mới');
    expect((await filled({ Ca_vung: 1 })).codes).toEqual(['files/place-wide']);
  });

  it('tells of values and places without each other', async () => {
    const { findings, bytes, before } = await filled(
      { la: 1, sai: 2, nan: Number.NaN },
      { sai: 'Doi_thoa', thieu: 'Doi_thoai' },
    );
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['files/value-not-used', { key: 'la' }],
      ['files/place-unknown', { key: 'sai', place: 'Doi_thoa', nearest: 'Doi_thoai' }],
      ['files/value-refused', { key: 'nan', problem: 'number' }],
      ['files/value-missing', { key: 'thieu' }],
    ]);
    expect(bytes).toEqual(before);
  });

  it('knows a workbook with macros', async () => {
    const types = '[Content_Types].xml';
    const bytes = await officeBook((parts) => ({
      ...parts,
      [types]: (parts[types] ?? '').replace(
        'openxmlformats-officedocument.spreadsheetml.sheet.main',
        'ms-excel.sheet.macroEnabled.main',
      ),
    }));
    expect(fillTemplate(bytes, { Doi_thoai: 1 }).extension).toBe('xlsm');
  });

  it('takes no names that every object has', async () => {
    const values = JSON.parse('{ "__proto__": 5, "constructor": 6 }');
    expect((await filled(values)).codes).toEqual(['files/value-not-used', 'files/value-not-used']);
  });

  it('gives a file that does not open back as it came', () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 1]);
    const file = fillTemplate(bytes, { a: 1 });
    expect([file.bytes, file.findings[0]?.params]).toEqual([bytes, { problem: 'damaged' }]);
  });

  it('refuses arguments that are none', () => {
    const wrong = JSON.parse('[null, 5, "PK"]');
    for (const each of wrong) {
      expect(errorOf(() => fillTemplate(each, {})).code).toBe('INVALID_ARGUMENT');
      expect(errorOf(() => fillTemplate(new Uint8Array(), each)).code).toBe('INVALID_ARGUMENT');
    }
  });
});
