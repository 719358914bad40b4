import {
  applyEdits,
  scanXml,
  textOfXml,
  withAttribute,
  type Edit,
  type PackageEditor,
} from '#room/packages';
import type { BookSheet, OpenBook } from '../patching/open-workbook.js';
import { scanSheet } from '../patching/scan-sheet.js';

/** All formulas of a sheet as one text, in small letters; empty where it has none. */
function formulasOf(xml: string): string {
  const found: string[] = [];
  scanSheet(xml, {
    row: ({ cells }) => {
      for (const { formula } of cells) {
        if (formula !== undefined) found.push(xml.slice(formula.start, formula.end));
      }
    },
  });
  return textOfXml(found.join('\n')).toLowerCase();
}

/** References that are worked out from texts, and to tables, may lead anywhere. */
const anywhere = /indirect\s*\(|\[/;

/** The sheets whose formulas may look at cells of some sheets, these included. */
function dependent(
  changed: ReadonlySet<BookSheet>,
  { sheets, names }: OpenBook,
  formulas: ReadonlyMap<BookSheet, string>,
): ReadonlySet<BookSheet> {
  const stale = new Set(changed);
  const words = new Set([...changed].map(({ name }) => name.toLowerCase().replaceAll("'", "''")));
  const isTold = (text: string): boolean => [...words].some((word) => text.includes(word));
  for (let before = -1; before < stale.size + words.size;) {
    before = stale.size + words.size;
    for (const { name, ref } of names) if (isTold(ref.toLowerCase())) words.add(name.toLowerCase());
    for (const sheet of sheets) {
      const text = formulas.get(sheet) ?? '';
      if (stale.has(sheet) || !(isTold(text) || anywhere.test(text))) continue;
      stale.add(sheet);
      words.add(sheet.name.toLowerCase().replaceAll("'", "''"));
    }
  }
  return stale;
}

/** The sheet without the stored results of its formulas. */
function withoutResults(xml: string): string {
  const edits: Edit[] = [];
  scanSheet(xml, {
    row: ({ cells }) => {
      for (const { formula, value, start, openEnd } of cells) {
        if (formula === undefined || value === undefined) continue;
        const open = withAttribute(xml.slice(start, openEnd), 't', undefined);
        edits.push({ start, end: openEnd, text: open }, { ...value, text: '' });
      }
    },
  });
  return applyEdits(xml, edits);
}

/** What stands before the settings of calculation. */
const before = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** The list of the sheets, which asks for everything to be worked out when it is opened. */
export function workedOutOnOpening(xml: string): string {
  let edit: Edit | undefined;
  let at = 0;
  let prefix = '';
  scanXml(xml, ({ local, name, kind, depth, start, end }) => {
    if (depth === 0) prefix = name.slice(0, name.length - local.length);
    if (depth !== 1) return;
    if (before.has(local) && kind !== 'open') at = end;
    if (local !== 'calcPr' || kind === 'close') return;
    edit = { start, end, text: withAttribute(xml.slice(start, end), 'fullCalcOnLoad', '1') };
  });
  const added = { start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  return applyEdits(xml, [edit ?? added]);
}

/**
 * Takes out stored results that may no longer be right, and asks for them to be worked out: Excel
 * looks at the wish, other programs at what is stored.
 */
export function dropStaleResults(
  editor: PackageEditor,
  book: OpenBook,
  changed: ReadonlySet<BookSheet>,
): void {
  const formulas = new Map(
    book.sheets.map((sheet) => [sheet, formulasOf(editor.text(sheet.part) ?? '')]),
  );
  const stale = [...dependent(changed, book, formulas)].filter(
    (sheet) => formulas.get(sheet) !== '',
  );
  if (stale.length === 0) return;
  for (const { part } of stale) editor.set(part, withoutResults(editor.text(part) ?? ''));
  editor.set(book.part, workedOutOnOpening(editor.text(book.part) ?? ''));
}
