import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { pointsPerCharacter, withNormalFont } from '#inside/exporters/excel';
import { partOf } from '../support.js';
import { sampleDocument } from '../../../../support/sample-document.js';

it('makes the printed font the first of the workbook', async () => {
  const xml = await partOf(sampleDocument, 'xl/styles.xml');
  expect(xml).toMatch(
    /<fonts[^>]*><font><sz val="12"\/><name val="Times New Roman"\/><family val="1"\/><\/font>/,
  );
  expect(xml).not.toContain('Calibri');
});

it('replaces the first font only, and keeps names that hold signs of XML', () => {
  const given = '<fonts count="2"><font><a/></font><font><b/></font></fonts>';
  const parts = withNormalFont({ 'xl/styles.xml': strToU8(given) }, 'A & "B" $1');
  const xml = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  expect(xml).toContain('name val="A &amp; &quot;B&quot; $1"');
  expect(xml).toContain('<font><b/></font>');
  expect(xml).not.toContain('<a/>');
});

it('leaves a workbook without styles alone', () => {
  expect(withNormalFont({}, 'Times New Roman')).toEqual({});
});

it('counts widths in digits of the size', () => {
  expect(pointsPerCharacter).toBe(6);
});
