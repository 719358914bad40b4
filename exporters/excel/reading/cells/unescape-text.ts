/** How workbooks write characters that XML cannot hold, and what would read as such. */
const escaped = /_x([0-9A-Fa-f]{4})_/gu;

/** A text as people see it: escapes undone, line ends as one character. */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(escaped, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/gu, '\n') : plain;
}
