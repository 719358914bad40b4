/** A table of texts, each line a key and the text that the compiler inferred. */
const table =
  /^declare const (\w+): Readonly<\{\n((?:(?:[A-Za-z_]\w*|'[^'\n]+'): "(?:[^"\\\n]|\\.)*";\n)+)\}>;$/gm;

const keysOf = (lines: string): readonly string[] =>
  [...lines.matchAll(/^(?:(\w+)|'([^']+)'): "/gm)].map(([, bare, quoted]) => bare ?? quoted ?? '');

/** Where the keys of a table are asked for, and not those of what it holds or of a longer name. */
const keysAsked = (name: string): RegExp =>
  new RegExp(`\\bkeyof typeof ${name}(?![\\w$]|\\s*[.[])`, 'g');

/** Whether a table is only asked for its keys; what a door gives keeps its texts. */
function isOnlyKeys(text: string, name: string): boolean {
  const uses = text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? [];
  const keys = text.match(keysAsked(name)) ?? [];
  return uses.length === keys.length + 1;
}

/**
 * Writes the keys of each table of texts instead of the table, where types need no more.
 *
 * A compiler writes every text of a constant out in full.
 *
 * @param text - Declarations without indentation.
 */
export function nameKeys(text: string): string {
  const named = new Set<string>();
  const short = text.replaceAll(table, (whole, name: string, lines: string) => {
    if (!isOnlyKeys(text, name)) return whole;
    named.add(name);
    return `type ${name} =${keysOf(lines)
      .map((key) => `\n| '${key}'`)
      .join('')};`;
  });
  return [...named].reduce((all, name) => all.replaceAll(keysAsked(name), name), short);
}
