import type { Say } from '#room/locale';

/** Who sent a figure; some reports name no line. */
export const sender = (line: string, say: Say): string =>
  line === '' ? 'a report that names no line' : say.line(line);

/** Whose the two sides of a sentence are, where they went on different lines. */
export function acrossLines(
  { line, otherLines = [] }: { readonly line?: string; readonly otherLines?: readonly string[] },
  say: Say,
): string {
  if (line === undefined) return '';
  const others = otherLines.map((other) => sender(other, say)).join(', ');
  return ` (by ${sender(line, say)} and ${others})`;
}
