import { expect, it } from 'vitest';
import { styleCopier } from '#inside/exporters/excel';

const xml =
  '<styleSheet><fills count="2"><fill/><fill><patternFill/></fill></fills><cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="9" fillId="1"><alignment/></xf></cellXfs><dxfs count="0"/></styleSheet>';

it('copies a style but for its colour, each once', () => {
  const copier = styleCopier(xml);
  const ids = [
    copier?.idOf('1', 'FFC7CE'),
    copier?.idOf(undefined, 'FFC7CE'),
    copier?.idOf('1', 'FFC7CE'),
    copier?.idOf('77', 'FFEB9C'),
  ];
  expect(ids).toEqual([2, 3, 2, 4]);
  const written = copier?.xml() ?? '';
  expect(written).toContain('<fills count="4">');
  expect(written).toContain('<cellXfs count="5">');
  expect(written).toContain('<xf numFmtId="9" fillId="2" applyFill="1"><alignment/></xf>');
});

it('changes nothing where nothing is asked for, and gives up on broken styles', () => {
  expect(styleCopier(xml)?.xml()).toBe(xml);
  expect(styleCopier('<styleSheet/>')).toBeUndefined();
  expect(styleCopier('<styleSheet><fills>')).toBeUndefined();
});
