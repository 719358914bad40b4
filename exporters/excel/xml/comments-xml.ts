import { declaration, element, mainNamespace, xmlText } from './xml.js';

/** A comment on a cell; rows and columns from 1. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  /** In A1 form. */
  readonly ref: string;
  readonly text: string;
}

/** A comment as the part of comments holds it, by the author of a number. */
export const commentXml = ({ ref, text }: CellComment, authorId: number, prefix = ''): string => {
  const words = element(`${prefix}t`, { 'xml:space': 'preserve' }, xmlText(text));
  const run = element(`${prefix}r`, {}, words);
  return element(`${prefix}comment`, { ref, authorId }, element(`${prefix}text`, {}, run));
};

/** The comments of a sheet, all by one author. */
export function commentsXml(comments: readonly CellComment[], author: string): string {
  const authors = element('authors', {}, element('author', {}, xmlText(author)));
  const list = element('commentList', {}, comments.map((each) => commentXml(each, 0)).join(''));
  return declaration + element('comments', { xmlns: mainNamespace }, authors + list);
}

/** How many lines a frame shows, and how many letters stand in one. */
const frame = { lines: 30, letters: 34 } as const;

/** About as high as the text is. */
function heightOf(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / frame.letters)), 0);
  return 12 + 13 * Math.min(frame.lines, Math.max(2, lines));
}

/** The frame in which a comment is shown, beside its cell. */
export function shapeXml({ row, column, text }: CellComment, id: number): string {
  const style = `position:absolute;width:200pt;height:${heightOf(text)}pt;z-index:${id};visibility:hidden`;
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

/** What a drawing says once of all frames of comments. */
export const shapeTypeXml =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** What the names of frames stand for. */
export const frameNamespaces = Object.freeze({
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
} as const);

/** A drawing with the frames of comments. */
export function drawingPart(comments: readonly CellComment[], firstId: number): string {
  const shapes = comments.map((each, at) => shapeXml(each, firstId + at)).join('');
  return element('xml', frameNamespaces, shapeTypeXml + shapes);
}

/** How many relations the comments of a sheet take: to their frames and to their texts. */
export const commentsOf = (comments: readonly CellComment[]): { readonly relations: number } => ({
  relations: comments.length === 0 ? 0 : 2,
});

/** What the parts of comments are. */
export const commentTypes = Object.freeze({
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const);
