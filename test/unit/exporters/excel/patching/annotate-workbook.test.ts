import { vi } from 'danvan';
import { exportFinding } from 'danvan/exporter';
import { annotateWorkbook } from 'danvan/excel';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../../support/error-of.js';
import { readBack } from '../writing/support.js';
import { changedParts, officeBook, textsOf } from './support.js';

const at = (address: string, sheet = 'Biểu 01') =>
  exportFinding('export/number-as-text', { number: address }, { cell: { sheet, address } });

const options = { locale: vi };

describe('annotateWorkbook', () => {
  it('colours and comments the cells, and changes nothing else', async () => {
    const bytes = await officeBook();
    const {
      notPlaced,
      findings,
      bytes: after,
    } = annotateWorkbook(bytes, [at('B5'), at('A8'), at('D20')], options);
    expect([notPlaced, findings]).toEqual([[], []]);
    expect(changedParts(bytes, after).toSorted()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const [sheet] = (await readBack(after)).worksheets;
    const [before] = (await readBack(bytes)).worksheets;
    expect(sheet?.getCell('B5').fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } });
    expect(sheet?.getCell('B5').numFmt).toBe(before?.getCell('B5').numFmt);
    expect(sheet?.getCell('B5').border).toEqual(before?.getCell('B5').border);
    expect(sheet?.getCell('B5').protection).toMatchObject({ locked: false });
    expect(sheet?.getCell('B6').fill).toEqual(before?.getCell('B6').fill);
    expect(sheet?.getCell('B8').value).toEqual({ formula: 'SUM(B5:B6)', result: 3 });
    expect(JSON.stringify(sheet?.getCell('D20').note)).toContain('D20');
  });

  it('adds to a comment that is there', async () => {
    const { bytes } = annotateWorkbook(await officeBook(), [at('A8')], options);
    const xml = textsOf(bytes)['xl/comments1.xml'] ?? '';
    expect(xml.match(/<comment /g)).toHaveLength(1);
    expect(xml).toMatch(/Tự cộng<\/t><\/r><r><t xml:space="preserve">\n.*A8/s);
    expect(textsOf(bytes)['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g)).toHaveLength(1);
  });

  it('begins comments in a sheet that has none, and names them', async () => {
    const bytes = await officeBook();
    const after = textsOf(annotateWorkbook(bytes, [at('A1', 'danvan')], options).bytes);
    expect(after['xl/comments2.xml']).toContain('ref="A1"');
    expect(after['xl/worksheets/sheet2.xml']).toMatch(
      /<legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>$/,
    );
    expect(after['[Content_Types].xml']).toContain('PartName="/xl/comments2.xml"');
    expect(after['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      'Target="/xl/drawings/vmlDrawing2.vml"',
    );
  });

  it('gives back what it could not place', async () => {
    const lost = [at('A1', 'Biểu 9'), exportFinding('export/number-as-text', { number: '1' })];
    const bytes = await officeBook();
    const result = annotateWorkbook(bytes, lost, options);
    expect(result.notPlaced).toEqual(lost);
    expect(result.bytes).toEqual(bytes);
  });

  it('lets the gravest finding of a cell choose the colour', async () => {
    const grave = { ...at('B6'), severity: 'error' } as const;
    const { bytes } = annotateWorkbook(await officeBook(), [at('B6'), grave], options);
    const [sheet] = (await readBack(bytes)).worksheets;
    expect(sheet?.getCell('B6').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  });

  it('leaves conversations alone: coloured, told, and in the list', async () => {
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const bytes = await officeBook((parts) => ({
      ...parts,
      [rels]: (parts[rels] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>',
      ),
      'xl/threadedComments/t1.xml':
        '<ThreadedComments><threadedComment ref="A8"><text>?</text></threadedComment></ThreadedComments>',
    }));
    const result = annotateWorkbook(bytes, [at('A8')], options);
    expect(result.notPlaced).toHaveLength(1);
    expect(result.findings).toMatchObject([{ code: 'files/thread-kept', params: { findings: 1 } }]);
    expect(changedParts(bytes, result.bytes).toSorted()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('gives a file that does not open back as it came', () => {
    const bytes = Uint8Array.from([1, 2, 3]);
    const result = annotateWorkbook(bytes, [at('A1')], options);
    expect(result).toMatchObject({
      bytes,
      findings: [{ code: 'files/not-opened', params: { problem: 'not-zip' } }],
    });
    expect(result.notPlaced).toHaveLength(1);
  });

  it('refuses arguments that are none', async () => {
    const wrong = JSON.parse('[{}, null, 5]');
    for (const each of wrong) {
      expect(errorOf(() => annotateWorkbook(each, [], options)).code).toBe('INVALID_ARGUMENT');
      expect(errorOf(() => annotateWorkbook(new Uint8Array(), each, options)).code).toBe(
        'INVALID_ARGUMENT',
      );
      expect(errorOf(() => annotateWorkbook(new Uint8Array(), [], each)).code).toBe(
        'INVALID_ARGUMENT',
      );
    }
  });
});
