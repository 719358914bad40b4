import type { Finding } from '#room/findings';
import type { SentenceWords } from './locale.js';

type Located = Pick<Finding, 'path' | 'row'>;

/** The row, counted from 1, and how many steps of the path lead to it. */
function rowOf({
  path,
  row,
}: Located): { readonly row: number; readonly after: number } | undefined {
  if (row !== undefined) return { row, after: 2 };
  const at = path.findIndex((step) => typeof step === 'number');
  const index = path[at];
  return typeof index === 'number' ? { row: index + 1, after: at + 1 } : undefined;
}

/** The list and the row in it: “số liệu, dòng 4”; nothing where there is no row. */
export function rowText(finding: Located, words: SentenceWords): readonly string[] {
  const found = rowOf(finding);
  if (found === undefined) return [];
  const lists = finding.path
    .slice(0, found.after - 1)
    .map((step) => (typeof step === 'number' ? words.item(step + 1) : words.list(step)));
  return [...lists, words.row(found.row)];
}

/** The way to a field as people say it: lists, rows and items counted from 1, fields by their names. */
export function pathText(finding: Located, words: SentenceWords): readonly string[] {
  const after = rowOf(finding)?.after ?? 0;
  const rest = finding.path
    .slice(after)
    .map((step) => (typeof step === 'number' ? words.item(step + 1) : words.field(step)));
  return [...rowText(finding, words), ...rest];
}
