import { mapBlocks, throwIfAborted, type BlockHandlers } from '#room/export';
import type { Finding } from '#room/findings';
import { closingSection, type Block } from '#room/report';
import type { DocumentPath } from './ink.js';
import { letterhead } from './head/letterhead.js';
import { note } from './text/note.js';
import type { Placed } from './page/placed.js';
import { heading, list, paragraph } from './text/prose.js';
import type { Sheet } from './page/sheet.js';
import { signatures } from './head/signatures.js';
import { tableNodes, type TableNodes } from './table/table-nodes.js';
import { partHead, title } from './head/title.js';

const only = (...parts: readonly Placed[]): TableNodes => ({ parts, findings: [] });

const handlersFor = (path: DocumentPath, sheet: Sheet): BlockHandlers<TableNodes> => ({
  letterhead: (block) => only(letterhead(block, path, sheet)),
  title: (block) => only(title(block, path, sheet)),
  part: (block) => only(partHead(block, path, sheet)),
  heading: (block) => only(heading(block, path, sheet)),
  paragraph: (block) => only(paragraph(block, path, sheet)),
  list: (block) => only(...list(block, path, sheet)),
  table: (block) => tableNodes(block, path, sheet),
  note: (block) => only(note(block, path, sheet)),
  signatures: (block) => only(...signatures(block, path, sheet)),
});

/** More than this share of a page stays where it is. */
const mostMoved = 0.45;

/** What does not stand on a page by itself: what is before it goes along. */
const needsCompany: ReadonlySet<Block['kind'] | undefined> = new Set(['signatures', 'note']);

/** Places among all parts where something begins that does not stand by itself. */
function companyPlaces(
  results: readonly TableNodes[],
  blocks: readonly Block[],
): ReadonlySet<number> {
  const places = new Set<number>();
  let start = 0;
  results.forEach(({ parts }, index) => {
    if (needsCompany.has(blocks[index]?.kind)) places.add(start);
    start += parts.length;
  });
  return places;
}

/** Places among all parts of the section that goes to the page of the signatures as a whole. */
function closingPlaces(
  results: readonly TableNodes[],
  blocks: readonly Block[],
  { layout, page }: Sheet,
): ReadonlySet<number> {
  const section = closingSection(blocks, layout, page);
  const places = new Set<number>();
  let start = 0;
  results.forEach(({ parts }, index) => {
    const isIn = section !== undefined && index >= section.from && index <= section.to;
    if (isIn) parts.forEach((_, at) => places.add(start + at));
    start += parts.length;
  });
  return places;
}

/** A part that does not part, and stays with the next. */
function whole({ node, height, opening }: Placed): Placed {
  return { node, height, ...(opening !== undefined && { opening }), keepsWithNext: true };
}

/** Signatures and notes take what is before them along, two lines at the least. */
function withCompany(
  results: readonly TableNodes[],
  blocks: readonly Block[],
  sheet: Sheet,
): readonly Placed[] {
  const { page, layout } = sheet;
  const closing = closingPlaces(results, blocks, sheet);
  const places = companyPlaces(results, blocks);
  const parts = results.flatMap((result) => result.parts);
  const oneLine = layout.body.paragraphGap + layout.body.lineSpacing;
  const isLine = (part: Placed | undefined): boolean =>
    part !== undefined && part.height <= oneLine;
  return parts.map((part, at) => {
    if (closing.has(at)) return whole(part);
    const isBefore = places.has(at + 1) || (places.has(at + 2) && isLine(parts[at + 1]));
    const moved = part.end?.height ?? part.height;
    const isLow = moved <= page.printableHeight * mostMoved;
    return isBefore && isLow ? { ...part, keepsWithNext: true } : part;
  });
}

/** The nodes of all blocks of a part, in order, and what could not be shown as it is. */
export function blockNodes(
  blocks: readonly Block[],
  path: DocumentPath,
  sheet: Sheet,
): { readonly parts: readonly Placed[]; readonly findings: readonly Finding[] } {
  const results = blocks.flatMap((block, index) => {
    throwIfAborted(sheet.signal);
    return mapBlocks([block], handlersFor([...path, index], sheet));
  });
  return {
    parts: withCompany(results, blocks, sheet),
    findings: results.flatMap(({ findings }) => findings),
  };
}
