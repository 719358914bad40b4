import {
  attributeOf,
  openPackage,
  partText,
  relationsIn,
  relationsPart,
  scanXml,
  textOfXml,
  type PackageProblem,
  type Relation,
  type ZipPackage,
} from '#room/packages';

/** A sheet of a workbook and the part that holds it. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
}

/** A name for cells, of the whole workbook or of one sheet. */
export interface BookName {
  readonly name: string;
  /** What it stands for, without “=”. */
  readonly ref: string;
  /** The number of the sheet that it belongs to, from 0. */
  readonly sheet: number | undefined;
}

/** A workbook that was opened to be changed. */
export interface OpenBook {
  readonly zipped: ZipPackage;
  /** The part that lists the sheets, its XML and what it leads to. */
  readonly part: string;
  readonly xml: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
}

/** Sheets that are no sheets of cells are passed over: charts and dialogs. */
function sheetsIn(xml: string, relations: readonly Relation[]): readonly BookSheet[] | undefined {
  const sheets: BookSheet[] = [];
  const parts = new Map(relations.map((relation) => [relation.id, relation]));
  const isSound = scanXml(xml, ({ local, kind, depth, start, end }) => {
    if (local !== 'sheet' || depth !== 2 || kind === 'close') return;
    const tag = xml.slice(start, end);
    const relation = parts.get(attributeOf(tag, '\\w+:id') ?? '');
    if (relation?.kind !== 'worksheet') return;
    sheets.push({ name: attributeOf(tag, 'name') ?? '', part: relation.target });
  });
  return isSound ? sheets : undefined;
}

function namesIn(xml: string): readonly BookName[] {
  const names: BookName[] = [];
  let open: { readonly tag: string; readonly end: number } | undefined;
  scanXml(xml, ({ local, kind, start, end }) => {
    if (local !== 'definedName') return;
    if (kind === 'open') open = { tag: xml.slice(start, end), end };
    if (kind !== 'close' || open === undefined) return;
    const sheet = attributeOf(open.tag, 'localSheetId');
    names.push({
      name: attributeOf(open.tag, 'name') ?? '',
      ref: textOfXml(xml.slice(open.end, start)),
      sheet: sheet === undefined ? undefined : Number(sheet),
    });
  });
  return names;
}

/** A workbook, or why it cannot be opened. */
export type OpenedBook =
  | { readonly book: OpenBook; readonly problem?: undefined }
  | { readonly book?: undefined; readonly problem: PackageProblem };

function bookIn(zipped: ZipPackage): OpenBook | undefined {
  const roots = relationsIn(partText(zipped, '_rels/.rels'), '');
  const part = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const xml = partText(zipped, part);
  if (xml === undefined) return undefined;
  const relations = relationsIn(partText(zipped, relationsPart(part)), part);
  const sheets = sheetsIn(xml, relations);
  if (sheets === undefined || sheets.length === 0) return undefined;
  return { zipped, part, xml, relations, sheets, names: namesIn(xml) };
}

/** Opens a workbook that may be hostile. */
export function openWorkbook(bytes: Uint8Array): OpenedBook {
  const opened = openPackage(bytes);
  if (opened.package === undefined) return { problem: opened.problem };
  const book = bookIn(opened.package);
  return book === undefined ? { problem: 'wrong-parts' } : { book };
}

const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').trim();

/** The sheet of a name, in capitals or not. */
export const sheetOf = ({ sheets }: OpenBook, name: string): BookSheet | undefined =>
  sheets.find((sheet) => folded(sheet.name) === folded(name));
