import type { WorkbookAbout } from '../border/excel-sheet.js';
import { bookXml } from './book-xml.js';
import { coreXml } from './core-xml.js';
import { furtherParts, furtherTypes } from './further-parts.js';
import type { XmlSheet } from './xml-sheet.js';
import { declaration, element, linkNamespace, officeNamespace } from './xml.js';

/** The parts that sheets share; the texts are there where sheets do not hold their own. */
export interface SharedParts {
  readonly styles: string;
  readonly texts?: string;
}

const relations = `${officeNamespace}/package/2006/relationships`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const appType = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';

/**
 * For whom the workbook is written, as others that are not Excel write it too: only under that name
 * LibreOffice takes heights of rows as they are.
 */
const appXml =
  declaration +
  element(
    'Properties',
    { xmlns: `${officeNamespace}/officeDocument/2006/extended-properties` },
    element('Application', {}, 'Microsoft Excel') + element('AppVersion', {}, '16.0300'),
  );

type Texts = Readonly<Record<string, string>>;

/** What a part is, by its name, for a workbook of so many sheets. */
function typesXml(sheets: readonly XmlSheet[], shared: Texts): string {
  const override = (name: string, type: string): string =>
    element('Override', { PartName: `/${name}`, ContentType: type });
  const plain = (Extension: string, ContentType: string): string =>
    element('Default', { Extension, ContentType });
  const content = [
    plain('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    plain('xml', 'application/xml'),
    ...furtherTypes(sheets).map(([part, type, isDefault]) =>
      (isDefault ? plain : override)(part, type),
    ),
    override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...sheets.map((_, at) =>
      override(`xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    ...Object.keys(shared).map((name) => override(`xl/${name}.xml`, `${spreadsheet}.${name}+xml`)),
    override('docProps/core.xml', coreType),
    override('docProps/app.xml', appType),
  ];
  const spaces = { xmlns: `${officeNamespace}/package/2006/content-types` };
  return declaration + element('Types', spaces, content.join(''));
}

/** Relations, numbered from 1 on. */
function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const content = targets.map(([Type, Target], at) =>
    element('Relationship', { Id: `rId${at + 1}`, Type, Target }),
  );
  return declaration + element('Relationships', { xmlns: relations }, content.join(''));
}

/** The parts of a workbook beside its sheets, by name. */
export function bookParts(
  sheets: readonly XmlSheet[],
  about: WorkbookAbout,
  { styles, texts }: SharedParts,
): Texts {
  const shared = { styles, ...(texts !== undefined && { sharedStrings: texts }) };
  const toSheets = sheets.map(
    (_, at) => [`${linkNamespace}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const,
  );
  const toShared = Object.keys(shared).map(
    (name) => [`${linkNamespace}/${name}`, `${name}.xml`] as const,
  );
  return {
    '[Content_Types].xml': typesXml(sheets, shared),
    '_rels/.rels': relationsXml([
      [`${linkNamespace}/officeDocument`, 'xl/workbook.xml'],
      [`${relations}/metadata/core-properties`, 'docProps/core.xml'],
      [`${linkNamespace}/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreXml(about),
    'docProps/app.xml': appXml,
    'xl/workbook.xml': bookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationsXml([...toSheets, ...toShared]),
    ...Object.fromEntries(Object.entries(shared).map(([name, xml]) => [`xl/${name}.xml`, xml])),
    ...furtherParts(sheets),
  };
}
