import {
  applyEdits,
  attributeOf,
  freeId,
  relationsIn,
  relationsPart,
  scanXml,
  typesPart,
  withDefault,
  withOverride,
  withRelation,
  xmlText,
  type Edit,
  type PackageEditor,
  type Relation,
} from '#room/packages';
import {
  commentsXml,
  commentTypes,
  commentXml,
  drawingPart,
  frameNamespaces,
  shapeTypeXml,
  shapeXml,
  type CellComment,
} from '../xml/comments-xml.js';

/** Comments on one sheet, and what the sheet names. */
export interface SheetComments {
  readonly part: string;
  readonly relations: readonly Relation[];
  /** The id of the frames of comments that it has. */
  readonly drawing: string | undefined;
  readonly comments: readonly CellComment[];
  readonly author: string;
}

/** Where the text of each comment ends, by its cell, and where all end. */
function placesIn(xml: string) {
  const texts = new Map<string, Edit>();
  let [ref, authors, lastAuthor, list, prefix] = ['', 0, -1, -1, ''];
  const isSound = scanXml(xml, ({ local, name, kind, depth, start, end }) => {
    if (depth === 0) prefix = name.slice(0, name.length - local.length);
    if (local === 'author' && kind !== 'close') authors += 1;
    if (local === 'authors' && kind === 'close') lastAuthor = start;
    if (local === 'commentList' && kind === 'close') list = start;
    if (local === 'comment' && kind === 'open')
      ref = attributeOf(xml.slice(start, end), 'ref') ?? '';
    if (local === 'text' && kind === 'close') texts.set(ref, { start, end: start, text: '' });
  });
  return { texts, authors, lastAuthor, list, prefix, isSound };
}

/** A part of comments with more of them; what stood there stays. Undefined where it is broken. */
function withComments(
  xml: string,
  { comments, author }: SheetComments,
): { readonly xml: string; readonly isNew: (ref: string) => boolean } | undefined {
  const { texts, authors, lastAuthor, list, prefix, isSound } = placesIn(xml);
  if (!isSound || lastAuthor === -1 || list === -1) return undefined;
  const run = (text: string): string =>
    `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(`\n${text}`)}</${prefix}t></${prefix}r>`;
  const edits = comments.map((comment): Edit => {
    const known = texts.get(comment.ref);
    if (known !== undefined) return { ...known, text: run(comment.text) };
    return { start: list, end: list, text: commentXml(comment, authors, prefix) };
  });
  const named = `<${prefix}author>${xmlText(author)}</${prefix}author>`;
  const all = [{ start: lastAuthor, end: lastAuthor, text: named }, ...edits];
  return { xml: applyEdits(xml, all), isNew: (ref) => !texts.has(ref) };
}

/** The first number of frames that none in a drawing has. */
function nextShape(xml: string): number {
  const taken = [...xml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id));
  return taken.reduce((largest, id) => Math.max(largest, id), 1024) + 1;
}

/** The head of a drawing with the names that frames are written with; programs name them otherwise. */
const withNames = (xml: string): string =>
  xml.replace(/<xml\b[^>]*/, (root) => {
    const missing = Object.entries(frameNamespaces).filter(([name]) => !root.includes(`${name}=`));
    return root + missing.map(([name, stands]) => ` ${name}="${stands}"`).join('');
  });

/**
 * A drawing with more frames; a new one, where there is none. Drawings of Excel are not always well
 * formed, so that only their end is looked for.
 */
function withShapes(xml: string | undefined, comments: readonly CellComment[]): string | undefined {
  if (xml === undefined) return drawingPart(comments, 1025);
  if (comments.length === 0) return xml;
  const named = withNames(xml);
  const end = named.lastIndexOf('</xml>');
  if (end === -1) return undefined;
  const first = nextShape(xml);
  const shapes = comments.map((comment, at) => shapeXml(comment, first + at));
  const type = /<\w+:shapetype\b[^>]*\sid="_x0000_t202"/.test(xml) ? '' : shapeTypeXml;
  return `${named.slice(0, end)}${type}${shapes.join('')}${named.slice(end)}`;
}

interface NewPart {
  readonly part: string;
  readonly xml: string;
}

const kinds = { comments: commentTypes.comments, vmlDrawing: commentTypes.drawing } as const;

/** Adds a part that a sheet names; gives the id, or undefined where the lists of the file are broken. */
function addPart(
  editor: PackageEditor,
  sheet: string,
  { part, xml, kind }: NewPart & { readonly kind: keyof typeof kinds },
): string | undefined {
  const relationsName = relationsPart(sheet);
  const known = editor.text(relationsName);
  const id = freeId(relationsIn(known, sheet));
  const relations = withRelation(known, { id, kind, target: part });
  const types = editor.text(typesPart) ?? '';
  const typed =
    kind === 'comments'
      ? withOverride(types, part, kinds.comments)
      : withDefault(types, 'vml', kinds.vmlDrawing);
  if (relations === undefined || typed === undefined) return undefined;
  editor.set(relationsName, relations);
  editor.set(typesPart, typed);
  editor.set(part, xml);
  return id;
}

/**
 * Adds comments to the parts that a sheet names.
 *
 * @returns The id of the frames, for the sheet to name; undefined where parts are broken and nothing was added.
 */
export function addComments(editor: PackageEditor, given: SheetComments): string | undefined {
  const { part: sheet, relations, drawing, comments, author } = given;
  const toComments = relations.find(({ kind }) => kind === 'comments')?.target;
  const toDrawing = relations.find(({ id }) => id === drawing)?.target;
  const existing = toComments === undefined ? undefined : editor.text(toComments);
  const changed =
    existing === undefined
      ? { xml: commentsXml(comments, author), isNew: () => true }
      : withComments(existing, given);
  const fresh = comments.filter(({ ref }) => changed?.isNew(ref) === true);
  const shapes = withShapes(toDrawing === undefined ? undefined : editor.text(toDrawing), fresh);
  if (changed === undefined || shapes === undefined) return undefined;
  if (toComments !== undefined) editor.set(toComments, changed.xml);
  else {
    const part = editor.freeName('xl/comments', '.xml');
    addPart(editor, sheet, { part, xml: changed.xml, kind: 'comments' });
  }
  if (toDrawing !== undefined) {
    editor.set(toDrawing, shapes);
    return drawing;
  }
  const part = editor.freeName('xl/drawings/vmlDrawing', '.vml');
  return addPart(editor, sheet, { part, xml: shapes, kind: 'vmlDrawing' });
}
