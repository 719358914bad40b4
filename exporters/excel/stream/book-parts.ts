import type { ReportDocument } from '#room/report';
import type { XmlSheet } from './xml-sheet.js';
import { declaration, element, mainNamespace, xmlText } from './xml.js';

const office = 'http://schemas.openxmlformats.org';
const relations = `${office}/package/2006/relationships`;
const links = `${office}/officeDocument/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

const absolute = (cell: string): string => `$${cell.replace('$', '')}`.replace(/(\d+)$/, '$$$1');

/** Print areas and titles of a sheet, as names of the workbook. */
function namesOf({ name, pageSetup }: XmlSheet, localSheetId: number): string {
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const on = (range: string): string => `'${name}'!${range}`;
  const areas = printArea.split('&&').map((area) => on(area.split(':').map(absolute).join(':')));
  const titles = [printTitlesColumn, printTitlesRow]
    .filter((range) => range !== undefined)
    .map((range) =>
      on(
        range
          .split(':')
          .map((end) => `$${end}`)
          .join(':'),
      ),
    );
  const named = (kind: string, ranges: readonly string[]): string =>
    ranges.length === 0
      ? ''
      : element('definedName', { name: `_xlnm.${kind}`, localSheetId }, xmlText(ranges.join(',')));
  return named('Print_Area', areas) + named('Print_Titles', titles);
}

const relation = (id: number, type: string, target: string): string =>
  element('Relationship', { Id: `rId${id}`, Type: type, Target: target });

function bookXml(sheets: readonly XmlSheet[]): string {
  const listed = sheets.map(({ name }, at) =>
    element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` }),
  );
  const spaces = { xmlns: mainNamespace, 'xmlns:r': links };
  const parts = [
    element('sheets', {}, listed.join('')),
    element('definedNames', {}, sheets.map(namesOf).join('')),
    element('calcPr', { calcId: 171_027 }),
  ];
  return element('workbook', spaces, parts.join(''));
}

function typesXml(sheets: readonly XmlSheet[]): string {
  const override = (name: string, type: string): string =>
    element('Override', { PartName: `/${name}`, ContentType: type });
  const xml = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...sheets.map((_, at) =>
      override(`xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    override('xl/styles.xml', `${spreadsheet}.styles+xml`),
    override('docProps/core.xml', coreType),
  ];
  return element('Types', { xmlns: `${office}/package/2006/content-types` }, xml.join(''));
}

function coreXml({ issuer, title }: ReportDocument, createdAt: string): string {
  const time = element(
    'dcterms:created',
    { 'xsi:type': 'dcterms:W3CDTF' },
    `${createdAt}T00:00:00Z`,
  );
  const spaces = {
    'xmlns:cp': `${office}/package/2006/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const words = `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(issuer)}</dc:creator>`;
  return element('cp:coreProperties', spaces, words + time);
}

/** The parts of a workbook beside its sheets and styles, by name. */
export function bookParts(
  sheets: readonly XmlSheet[],
  document: ReportDocument,
  createdAt: string,
): Readonly<Record<string, string>> {
  const toSheets = sheets.map((_, at) =>
    relation(at + 1, `${links}/worksheet`, `worksheets/sheet${at + 1}.xml`),
  );
  const toStyles = relation(sheets.length + 1, `${links}/styles`, 'styles.xml');
  const root = [
    relation(1, `${links}/officeDocument`, 'xl/workbook.xml'),
    relation(2, `${relations}/metadata/core-properties`, 'docProps/core.xml'),
  ];
  const related = (all: readonly string[]): string =>
    element('Relationships', { xmlns: relations }, all.join(''));
  const parts = {
    '[Content_Types].xml': typesXml(sheets),
    '_rels/.rels': related(root),
    'docProps/core.xml': coreXml(document, createdAt),
    'xl/workbook.xml': bookXml(sheets),
    'xl/_rels/workbook.xml.rels': related([...toSheets, toStyles]),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, `${declaration}${xml}`]),
  );
}
