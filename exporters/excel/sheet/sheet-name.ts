/** Excel takes at most 31 characters, some signs not, and keeps one name for itself. */
const longest = 31;

/** The beginning of a text, of a length at most; a character of two units is not cut in two. */
const beginning = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

function cleaned(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:'\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = beginning(plain, longest);
  return cut === '' || cut.toLowerCase() === 'history' ? `${cut}_` : cut;
}

/** A name for a sheet that Excel takes and that no other sheet has. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const name = cleaned(wanted);
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const numbered = `${beginning(name, longest - ending.length)}${ending}`;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}
