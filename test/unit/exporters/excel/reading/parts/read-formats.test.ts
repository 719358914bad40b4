import { expect, it } from 'vitest';
import { readFormats } from '#inside/exporters/excel';
import { readingOf, refusedOf } from '../support.js';

const part = 'xl/styles.xml';
const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="General"/><numFmt numFmtId="3" formatCode="0.0"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf/><xf numFmtId="999"/><xf numFmtId="3"/><xf numFmtId="22"/></cellXfs>
  <cellStyles><xf numFmtId="14"/></cellStyles>`;

it('gives the format of each cell, of its own or built in', async () => {
  const formats = await readFormats(readingOf({ styles }), part);
  expect(formats.map(({ code }) => code)).toEqual([
    undefined,
    'dd/mm/yyyy',
    undefined,
    '0%',
    undefined,
    undefined,
    '0.0',
    'm/d/yy h:mm',
  ]);
  expect(formats.map(({ isDay }) => isDay)).toEqual([
    false,
    true,
    false,
    false,
    false,
    false,
    false,
    true,
  ]);
});

it('refuses more than may be', async () => {
  const refused = await refusedOf(readFormats(readingOf({ styles }, { styles: 5 }), part));
  expect(refused.params).toEqual({ limit: 'styles', most: 5, found: 6, where: part });
});
