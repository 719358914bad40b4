import type { Finding, Severity } from '#room/findings';
import {
  applyEdits,
  attributeOf,
  fileFinding,
  relationsIn,
  relationsPart,
  scanXml,
  withAttribute,
  type PackageEditor,
  type Relation,
} from '#room/packages';
import { withoutUnprintable } from '#room/export';
import { safeText } from '../border/safe-text.js';
import { addComments } from './add-comments.js';
import { changeCells, changesByRow, type CellChange } from './change-cells.js';
import type { BookSheet } from './open-workbook.js';
import { markedCells, type MarkedCell } from './sheet-findings.js';
import { sheetFacts, type SheetFacts } from './sheet-facts.js';
import type { StyleCopier } from './style-copier.js';

/** What all sheets share while they are marked. */
export interface SheetMarking {
  readonly editor: PackageEditor;
  readonly styles: StyleCopier | undefined;
  readonly author: string;
  readonly describe: (finding: Finding) => string;
}

/** What became of the findings of a sheet. */
export interface MarkedSheet {
  readonly notPlaced: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** The colours of severities; the gravest of a cell counts. */
const colours: readonly (readonly [Severity, string])[] = [
  ['error', 'FFC7CE'],
  ['warning', 'FFEB9C'],
  ['note', 'DDEBF7'],
];

function colourOf(findings: readonly Finding[]): string {
  const grave = colours.find(([severity]) => findings.some((each) => each.severity === severity));
  return grave?.[1] ?? 'FFEB9C';
}

/** A little less than a cell holds. */
const longestComment = 32_000;

const commentText = ({ findings }: MarkedCell, { describe }: SheetMarking): string =>
  safeText(withoutUnprintable(findings.map(describe).join('\n'))).slice(0, longestComment);

/** Gives a cell another style, and leaves what it holds. */
function coloured(
  findings: readonly Finding[],
  { styles }: SheetMarking,
  prefix: string,
): CellChange {
  return ({ xml, style, address }) => {
    if (styles === undefined) return undefined;
    const id = styles.idOf(style, colourOf(findings));
    if (xml === undefined) return `<${prefix}c r="${address}" s="${id}"/>`;
    const end = xml.indexOf('>') + 1;
    return withAttribute(xml.slice(0, end), 's', `${id}`) + xml.slice(end);
  };
}

/** The cells with conversations. */
function threadsOf(relations: readonly Relation[], editor: PackageEditor): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { kind, target } of relations) {
    if (kind !== 'threadedComment') continue;
    const xml = editor.text(target) ?? '';
    scanXml(xml, ({ local, kind: tagKind, start, end }) => {
      if (local !== 'threadedComment' || tagKind === 'close') return;
      cells.add(attributeOf(xml.slice(start, end), 'ref') ?? '');
    });
  }
  return cells;
}

/** The frames of comments, named where the sheet did not name them yet. */
function namedDrawing(id: string | undefined, { prefix, drawing }: SheetFacts) {
  if (id === undefined || drawing.id !== undefined) return [];
  const space = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = `<${prefix}legacyDrawing xmlns:r="${space}" r:id="${id}"/>`;
  return [{ start: drawing.at, end: drawing.at, text }];
}

interface Marked {
  readonly part: string;
  readonly xml: string;
  readonly facts: SheetFacts;
  readonly cells: readonly MarkedCell[];
}

function comment({ part, facts, cells }: Marked, marking: SheetMarking): string | undefined {
  if (cells.length === 0) return facts.drawing.id ?? '';
  const { editor, author } = marking;
  const relations = relationsIn(editor.text(relationsPart(part)), part);
  const comments = cells.map((cell) => ({
    ...cell.place,
    ref: cell.address,
    text: commentText(cell, marking),
  }));
  return addComments(editor, { part, relations, drawing: facts.drawing.id, comments, author });
}

function mark(marked: Marked, marking: SheetMarking): MarkedSheet {
  const { part, xml, facts, cells } = marked;
  const { editor } = marking;
  const threads = threadsOf(relationsIn(editor.text(relationsPart(part)), part), editor);
  const [kept, open] = [true, false].map((is) =>
    cells.filter((c) => threads.has(c.address) === is),
  );
  const changes = changesByRow(
    cells.map(({ place, findings }) => [place, coloured(findings, marking, facts.prefix)]),
  );
  const edits = changeCells({ xml, facts }, changes) ?? [];
  const id = comment({ ...marked, cells: open ?? [] }, marking);
  editor.set(part, applyEdits(xml, [...edits, ...namedDrawing(id === '' ? undefined : id, facts)]));
  const lost = id === undefined ? (open ?? []) : [];
  return {
    notPlaced: [...(kept ?? []), ...lost].flatMap(({ findings }) => findings),
    findings: (kept ?? []).map(({ findings }) => {
      const place = findings[0]?.cell;
      const facts = { findings: findings.length };
      return fileFinding('files/thread-kept', facts, place === undefined ? {} : { cell: place });
    }),
  };
}

/** Marks the cells of one sheet; a sheet that is broken is left as it is. */
export function annotateSheet(
  { part }: BookSheet,
  findings: readonly Finding[],
  marking: SheetMarking,
): MarkedSheet {
  const xml = marking.editor.text(part);
  const facts = xml === undefined ? undefined : sheetFacts(xml);
  if (xml === undefined || facts === undefined) return { notPlaced: findings, findings: [] };
  return mark({ part, xml, facts, cells: markedCells(findings, facts) }, marking);
}
