/** A tag of a piece of XML, with its place in it. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written, with the prefix of its namespace. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
  /** How many elements are open around it. */
  readonly depth: number;
}

/** Elements that lie deeper in each other stand in no file of an office. */
const deepest = 256;

const nameOf = /[^\s/>]*/y;
const stops = /["'>]/g;

/** Behind the “>” of the tag that begins at a place; signs in quotation marks are passed over. */
function endOfTag(xml: string, start: number): number {
  let at = start;
  for (;;) {
    stops.lastIndex = at;
    const found = stops.exec(xml);
    if (found === null) return -1;
    if (found[0] === '>') return stops.lastIndex;
    const close = xml.indexOf(found[0], stops.lastIndex);
    if (close === -1) return -1;
    at = close + 1;
  }
}

/** Behind a comment, a piece of plain text or an instruction; -1 for all else that begins so, a DTD too. */
function endOfOther(xml: string, start: number): number {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const;
  const kind = kinds.find(([open]) => xml.startsWith(open, start));
  if (kind === undefined) return -1;
  const close = xml.indexOf(kind[1], start + kind[0].length);
  return close === -1 ? -1 : close + kind[1].length;
}

function tagAt(xml: string, start: number, depth: number): XmlTag | undefined {
  const isClose = xml[start + 1] === '/';
  nameOf.lastIndex = start + (isClose ? 2 : 1);
  const name = nameOf.exec(xml)?.[0] ?? '';
  const end = endOfTag(xml, start);
  if (name === '' || end === -1) return undefined;
  const kind = isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  const local = name.slice(name.indexOf(':') + 1);
  return { kind, name, local, start, end, depth: isClose ? depth - 1 : depth };
}

/** Follows which elements are open; false where a tag does not fit. */
function follow({ kind, name }: XmlTag, open: string[]): boolean {
  if (kind === 'open') return open.push(name) <= deepest;
  return kind === 'empty' || open.pop() === name;
}

/**
 * Goes through the tags of a piece of XML in order, once, and keeps none.
 *
 * @param visit - Shown each tag.
 * @returns False where it is not well formed, has a DTD, or is too deep; what was visited until then stands.
 */
export function scanXml(xml: string, visit: (tag: XmlTag) => void): boolean {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = xml.indexOf('<'); at !== -1;) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') {
      const end = endOfOther(xml, at);
      if (end === -1) return false;
      at = xml.indexOf('<', end);
      continue;
    }
    const tag = tagAt(xml, at, open.length);
    if (tag === undefined || (open.length === 0 && hasRoot) || !follow(tag, open)) return false;
    hasRoot = true;
    visit(tag);
    at = xml.indexOf('<', tag.end);
  }
  return hasRoot && open.length === 0;
}
