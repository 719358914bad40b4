import { textFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { createSuggester } from '../letters/create-suggester.js';

/** The headers of the columns that a reader knows. */
export interface KnownColumns {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Names columns that are asked for and absent, and those that nothing will be read from. */
export function checkColumns(
  columns: readonly string[],
  { file, required, optional }: KnownColumns,
): { readonly isComplete: boolean; readonly findings: readonly Finding[] } {
  const place = { path: [file, 1], row: 1 };
  const known = new Set([...required, ...optional]);
  const unread = columns.filter((column) => !known.has(column));
  const given = new Set(columns);
  const missing = required.filter((column) => !given.has(column));
  const suggest = createSuggester(unread);
  const findings = missing.map((column): Finding => {
    const nearest = suggest(column);
    return textFinding('text/missing-column', { column, nearest }, place);
  });
  if (unread.length > 0) {
    findings.push(textFinding('text/column-not-read', { columns: unread }, place));
  }
  return { isComplete: missing.length === 0, findings };
}
