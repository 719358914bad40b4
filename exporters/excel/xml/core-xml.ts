import type { WorkbookAbout } from '../border/excel-sheet.js';
import { declaration, element, officeNamespace, xmlText } from './xml.js';

/** Author, title and day of a workbook. */
export function coreXml({ issuer, title, createdAt }: WorkbookAbout): string {
  const at = (name: string): string =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${createdAt}T00:00:00Z`);
  const spaces = {
    'xmlns:cp': `${officeNamespace}/package/2006/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const content = [
    element('dc:title', {}, xmlText(title)),
    element('dc:creator', {}, xmlText(issuer)),
    element('cp:lastModifiedBy', {}, xmlText(issuer)),
    at('created'),
    at('modified'),
  ];
  return declaration + element('cp:coreProperties', spaces, content.join(''));
}
