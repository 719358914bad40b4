import { languages } from '#room/text';
import { layoutProblems, type Block, type ReportDocument } from '#room/report';
import { blockShape } from './block-shape.js';
import { checkTable } from './check-table.js';
import { refuse, refuseBecause } from './refuse.js';
import {
  byField,
  isRecord,
  listOf,
  oneOf,
  optional,
  recordOf,
  repeatedText,
  text,
  type ShapeCheck,
} from './shape-check.js';

/** A kind of a newer version is let through: it falls back to its plain text. */
const block = byField('kind', blockShape, () => {});

/** Each field of the layout with its bounds, as composers ask for it too. */
const layout: ShapeCheck = (value, path) => {
  const [problem] = layoutProblems(value);
  if (problem === undefined) return;
  if (!isRecord(value)) refuse(path, 'must be an object');
  refuseBecause(`layout.${problem}`);
};

const documentShape = recordOf({
  format: oneOf('danvan-report/1'),
  language: oneOf(...languages),
  title: text,
  issuer: text,
  layout,
  draftMark: optional(repeatedText),
  contact: optional(text),
  dataVersion: optional(
    recordOf({
      at: text,
      code: text,
      hash: optional(text),
      scope: optional(
        recordOf({
          forms: optional(listOf(text)),
          units: optional(listOf(text)),
          periods: optional(listOf(text)),
          lines: optional(listOf(text)),
        }),
      ),
    }),
  ),
  blocks: listOf(block),
  annexes: listOf(
    recordOf({
      label: text,
      title: text,
      attachment: optional(text),
      orientation: oneOf('portrait', 'landscape'),
      blocks: listOf(block),
    }),
  ),
});

function checkTables(blocks: readonly Block[], path: readonly (string | number)[]): void {
  blocks.forEach((each, index) => {
    if (each.kind === 'table') checkTable(each, [...path, index]);
  });
}

/** The shape was checked field by field before this is asked. */
const isDocument = (value: unknown): value is ReportDocument => isRecord(value);

/**
 * Refuses a document that no correct file can be made of, saying where and why.
 *
 * Types do not hold what was read from JSON: the fields of each block, finite amounts, column keys
 * that differ, cells that have a column, formulas that point to figures.
 *
 * @param value - A copy made by {@link frozenCopy}.
 * @returns The same value, now known to be a document.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`.
 * @internal
 */
export function checkDocument(value: unknown): ReportDocument {
  documentShape(value, []);
  if (!isDocument(value)) return refuse([], 'must be an object');
  checkTables(value.blocks, ['blocks']);
  value.annexes.forEach(({ blocks }, annex) => checkTables(blocks, ['annexes', annex, 'blocks']));
  return value;
}
