import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a workbook is made of, as XML; what is left out is not there. */
export interface MadeWorkbook {
  /** What stands within the `worksheet` of each sheet, in order. */
  readonly sheets?: readonly string[];
  /** What stands within `sst`. */
  readonly texts?: string;
  /** What stands within `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` before and after the list of sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Further parts, and parts in the place of those; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** How hard it is packed. Defaults to what the library takes. */
  readonly level?: 1;
}

const relationsOf = (targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a workbook by name. */
export function partsOf({ sheets = [''], texts, styles, ...more }: MadeWorkbook) {
  const names = sheets.map((_, at) => `sheet${at + 1}`);
  const listed = names.map(
    (name, at) => `<sheet name="Biểu ${at + 1}" sheetId="${at + 1}" r:id="${name}"/>`,
  );
  const shared = Object.entries({ sharedStrings: texts, styles }).filter(
    ([, xml]) => xml !== undefined,
  );
  const wrapped = { sharedStrings: 'sst', styles: 'styleSheet' } as const;
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': relationsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}">${more.before ?? ''}<sheets>${listed.join('')}</sheets>${more.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ...names.map((name) => [name, 'worksheet', `worksheets/${name}.xml`] as const),
      ...shared.map(([name]) => [name, name, `${name}.xml`] as const),
    ]),
    ...Object.fromEntries(
      sheets.map((xml, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${links}">${xml}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(
      shared.map(([name, xml]) => {
        const element = wrapped[name === 'styles' ? 'styles' : 'sharedStrings'];
        return [`xl/${name}.xml`, `${head}<${element} xmlns="${main}">${xml}</${element}>`];
      }),
    ),
    ...more.parts,
  };
}

/** Packs parts as they are, each with one fixed day. */
export function packed(
  parts: Readonly<Record<string, string | Uint8Array | null>>,
  level: 1 | 6 = 6,
): Uint8Array {
  const files = Object.entries(parts).flatMap(([name, part]): [string, Uint8Array][] =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]],
  );
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(1980, 0, 1, 12) });
}

/** A workbook made by hand, as no program may write it. */
export const madeWorkbook = (made: MadeWorkbook): Uint8Array => packed(partsOf(made), made.level);

/** Rows of cells as XML: `cellsXml('<c r="A1"><v>1</v></c>')`. */
export const rowXml = (cells: string, row = 1): string =>
  `<sheetData><row r="${row}">${cells}</row></sheetData>`;
