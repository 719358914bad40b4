import { sheetFinding, type SheetData } from '#room/export';
import { otherFormat } from './other-formats.js';
import { readBook, type Book, type NamedSheet } from './parts/read-book.js';
import { readComments } from './parts/read-comments.js';
import { readFormats } from './parts/read-formats.js';
import { readSharedTexts } from './parts/read-shared-texts.js';
import { readSheet } from './parts/read-sheet.js';
import { relationsOf, targetOf, type Relation } from './parts/relations.js';
import type { Reading } from './reading.js';
import { refuseFile } from './refusal.js';

/** What all sheets of a workbook share. */
interface Shared extends Pick<Book, 'is1904'> {
  readonly texts: readonly string[];
  readonly formats: Awaited<ReturnType<typeof readFormats>>;
}

async function readShared(
  reading: Reading,
  relations: readonly Relation[],
  { is1904 }: Book,
): Promise<Shared> {
  const texts = targetOf(relations, 'sharedStrings', reading.file);
  const formats = targetOf(relations, 'styles', reading.file);
  return {
    is1904,
    texts: texts === undefined ? [] : await readSharedTexts(reading, texts),
    formats: formats === undefined ? [] : await readFormats(reading, formats),
  };
}

async function readNamedSheet(
  reading: Reading,
  named: NamedSheet & { readonly part: string },
  shared: Shared,
): Promise<SheetData> {
  const { name, isHidden, part } = named;
  const comments = await readComments(reading, await relationsOf(reading, part), name);
  return readSheet(reading, part, { ...reading, ...shared, name, isHidden, comments });
}

/** The part of a sheet; undefined, and told, for one without cells. */
function partOf(
  { name, relation }: NamedSheet,
  relations: readonly Relation[],
  { log }: Reading,
): string | undefined {
  const found = relations.find(({ id }) => id === relation);
  if (found === undefined) {
    return refuseFile(sheetFinding('sheets/damaged', { part: name, problem: 'missing' }));
  }
  if (found.type === 'worksheet') return found.target;
  log.add('sheets/not-cells', () => sheetFinding('sheets/not-cells', { sheet: name }));
  return undefined;
}

/** One part may stand there as hundreds of sheets, each of which would be read anew. */
function checkSizes(
  { sheets }: Book,
  relations: readonly Relation[],
  { file, spending }: Reading,
): void {
  const sizes = sheets.map(({ relation }) =>
    file.sizeOf(relations.find(({ id }) => id === relation)?.target ?? ''),
  );
  spending.check(
    'unpackedBytes',
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

/** The part of the workbook, to which the package itself leads. */
async function bookPart(reading: Reading): Promise<string> {
  const { file } = reading;
  const part =
    targetOf(await relationsOf(reading, ''), 'officeDocument', file) ?? 'xl/workbook.xml';
  const isBook = file.has(part) && !/^(word|ppt)\/|\.bin$/iu.test(part);
  return isBook ? part : refuseFile(otherFormat(file));
}

/** Reads all sheets of a workbook. */
export async function readWorkbook(reading: Reading): Promise<readonly SheetData[]> {
  const part = await bookPart(reading);
  const book = await readBook(reading, part);
  const relations = await relationsOf(reading, part);
  checkSizes(book, relations, reading);
  const shared = await readShared(reading, relations, book);
  const sheets: SheetData[] = [];
  for (const named of book.sheets) {
    const sheetPart = partOf(named, relations, reading);
    if (sheetPart === undefined) continue;
    sheets.push(await readNamedSheet(reading, { ...named, part: sheetPart }, shared));
  }
  return sheets.length > 0 ? sheets : refuseFile(sheetFinding('sheets/no-sheets', {}));
}
