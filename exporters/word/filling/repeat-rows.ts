import { DanvanError, type Finding } from '#room/findings';
import { applyEdits, fileFinding, type Edit } from '#room/packages';
import type { DocumentRow, ValueBook } from './document-values.js';
import { fillParagraph } from './fill-paragraph.js';
import { placeholdersIn } from './placeholders.js';
import { scanParagraphs, type ScannedTableRow, type ScannedText } from './scan-paragraphs.js';

/** Rows of a table that are repeated together. */
interface Repeated {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Marker {
  readonly kind: 'begin' | 'end';
  readonly key: string;
  readonly row: ScannedTableRow | undefined;
}

/** A part of this many letters is refused by word processors, or takes hours. */
const mostLetters = 64 * 2 ** 20;

/** The innermost row around a place. */
const rowAround = (at: number, rows: readonly ScannedTableRow[]): ScannedTableRow | undefined =>
  rows.find(({ start, end }) => at >= start && at < end);

const markersIn = ({ paragraphs, rows }: ScannedText): readonly Marker[] =>
  paragraphs
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ text, start }) =>
      placeholdersIn(text).flatMap(({ kind, key }) =>
        kind === 'value' ? [] : [{ kind, key, row: rowAround(start, rows) }],
      ),
    );

/** Which rows are repeated; markers without their other one are told. */
export function repeatedRows(scanned: ScannedText): {
  readonly repeated: readonly Repeated[];
  readonly findings: readonly Finding[];
} {
  const repeated: Repeated[] = [];
  const findings: Finding[] = [];
  let open: Marker | undefined;
  const refuse = (key: string): void =>
    void findings.push(fileFinding('files/rows-not-closed', { key }));
  for (const marker of markersIn(scanned)) {
    if (marker.kind === 'begin') {
      if (open !== undefined) refuse(open.key);
      open = marker;
      continue;
    }
    const [first, last] = [open?.row, marker.row];
    const fits = open?.key === marker.key && first !== undefined && first.table === last?.table;
    if (fits) repeated.push({ key: marker.key, start: first.start, end: last?.end ?? 0 });
    else refuse(marker.key);
    open = undefined;
  }
  if (open !== undefined) refuse(open.key);
  return { repeated, findings };
}

/** Ids that must not come twice go from copies: those of paragraphs, and marks of places. */
const withoutIds = (xml: string): string =>
  xml
    .replaceAll(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replaceAll(/<\w+:bookmark(?:Start|End)\b[^>]*\/>/g, '');

/** The rows filled for one item; its markers go. */
function filledRows(
  rows: string,
  item: DocumentRow,
  { book, prefix }: { readonly book: ValueBook; readonly prefix: string },
): string {
  const wrapped = `<${prefix}x>${rows}</${prefix}x>`;
  const scanned = scanParagraphs(wrapped, prefix);
  const edits = (scanned?.paragraphs ?? []).flatMap((paragraph) =>
    fillParagraph(
      paragraph,
      ({ kind, key }) => (kind === 'value' ? book.text(key, item) : ''),
      prefix,
    ),
  );
  const open = `<${prefix}x>`.length;
  return applyEdits(wrapped, edits).slice(open, -(open + 1));
}

/** The edit that repeats rows for each item of their list; undefined where there is no such list. */
export function repeatEdit(
  xml: string,
  { key, start, end }: Repeated,
  { book, prefix }: { readonly book: ValueBook; readonly prefix: string },
): Edit | undefined {
  const items = book.rows(key);
  if (items === undefined) return undefined;
  const rows = xml.slice(start, end);
  if (rows.length * items.length > mostLetters) {
    const message = `The rows “${key}” are repeated ${items.length} times; the file would be too large.`;
    throw new DanvanError('DOCUMENT_TOO_LARGE', message);
  }
  const text = items.map((item, at) => {
    const filled = filledRows(rows, item, { book, prefix });
    return at === 0 ? filled : withoutIds(filled);
  });
  return { start, end, text: text.join('') };
}
