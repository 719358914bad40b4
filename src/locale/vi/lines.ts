import type { Say } from '#room/locale';

/** Who sent a figure; some reports name no line. */
export const sender = (line: string, say: Say): string =>
  line === '' ? 'báo cáo không ghi hệ thống' : say.line(line);

/** Whose the two sides of a sentence are, where they went on different lines. */
export function acrossLines(
  { line, otherLines = [] }: { readonly line?: string; readonly otherLines?: readonly string[] },
  say: Say,
): string {
  if (line === undefined) return '';
  const others = otherLines.map((other) => sender(other, say)).join(', ');
  return ` (lần lượt của ${sender(line, say)} và ${others})`;
}
