/** Excel takes at most 31 characters, some signs not, and keeps one name for itself. */
const longest = 31;

function cleaned(name: string): string {
  const plain = name
    .replace(/[\\/?*[\]:'\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = plain.slice(0, longest).trim();
  return cut === '' || cut.toLowerCase() === 'history' ? `${cut}_`.slice(0, longest) : cut;
}

/** A name for a sheet that Excel takes and that no other sheet has. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const name = cleaned(wanted);
  const used = new Set(taken.map((other) => other.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const numbered = `${name.slice(0, longest - ending.length)}${ending}`;
    if (!used.has(numbered.toLowerCase())) return numbered;
  }
}
