import { scanXml, textOfXml, type XmlTag } from '#room/packages';

/** A piece of text of a paragraph, with its tags. */
export interface TextNode {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where it begins in the text of the paragraph. */
  readonly from: number;
}

/** A paragraph: what can be read of it, and the pieces that hold it. */
export interface ScannedParagraph {
  readonly start: number;
  readonly text: string;
  readonly nodes: readonly TextNode[];
}

/** A row of a table. */
export interface ScannedTableRow {
  readonly start: number;
  readonly end: number;
  /** Rows of one table share its number. */
  readonly table: number;
}

/** What is filled in of a part: its paragraphs and rows, as they end. */
export interface ScannedText {
  readonly paragraphs: readonly ScannedParagraph[];
  readonly rows: readonly ScannedTableRow[];
}

/** Within a paragraph, no word goes on across these. */
const breaks = new Set(['tab', 'br', 'cr', 'fldChar', 'drawing', 'pict', 'object', 'sym', 'ptab']);

interface OpenParagraph {
  readonly start: number;
  text: string;
  readonly nodes: TextNode[];
}

/** Follows paragraphs; one may lie in another, in a frame. */
function paragraphReader(xml: string, prefix: string) {
  const open: OpenParagraph[] = [];
  const done: ScannedParagraph[] = [];
  let node: XmlTag | undefined;
  const addText = (tag: XmlTag): void => {
    const paragraph = open.at(-1);
    if (node === undefined || paragraph === undefined) return;
    // Line ends of the source are spaces; those at its ends count only where that is said.
    const whole = textOfXml(xml.slice(node.end, tag.start)).replaceAll(/[\n\r\t]/g, ' ');
    const isKept = xml.slice(node.start, node.end).includes('preserve');
    const text = isKept ? whole : whole.trim();
    paragraph.nodes.push({ start: node.start, end: tag.end, text, from: paragraph.text.length });
    paragraph.text += text;
  };
  const read = (tag: XmlTag): void => {
    const { name, local, kind, start } = tag;
    if (name === `${prefix}p`) {
      const last = kind === 'close' ? open.pop() : undefined;
      if (last !== undefined) done.push(last);
      if (kind === 'open') open.push({ start, text: '', nodes: [] });
    } else if (name === `${prefix}t`) {
      if (kind === 'close') addText(tag);
      node = kind === 'open' ? tag : undefined;
    } else if (kind !== 'close' && breaks.has(local)) {
      const paragraph = open.at(-1);
      if (paragraph !== undefined) paragraph.text += '\n';
    }
  };
  return { read, done };
}

/** Follows the rows of tables. */
function rowReader(prefix: string) {
  const tables: number[] = [];
  const open: number[] = [];
  const done: ScannedTableRow[] = [];
  let count = 0;
  const read = ({ name, kind, start, end }: XmlTag): void => {
    if (name === `${prefix}tbl`) {
      if (kind === 'open') tables.push((count += 1));
      if (kind === 'close') tables.pop();
    }
    if (name !== `${prefix}tr`) return;
    if (kind === 'open') open.push(start);
    const first = kind === 'close' ? open.pop() : undefined;
    if (first !== undefined) done.push({ start: first, end, table: tables.at(-1) ?? 0 });
  };
  return { read, done };
}

/**
 * Reads the text of a piece of a Word file.
 *
 * @param prefix - Before the names of its elements: `w:`.
 * @returns Undefined where it is not well formed.
 */
export function scanParagraphs(xml: string, prefix: string): ScannedText | undefined {
  const paragraphs = paragraphReader(xml, prefix);
  const rows = rowReader(prefix);
  const isSound = scanXml(xml, (tag) => {
    paragraphs.read(tag);
    rows.read(tag);
  });
  return isSound ? { paragraphs: paragraphs.done, rows: rows.done } : undefined;
}
