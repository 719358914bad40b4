import { DanvanError } from '#room/findings';
import { leafColumns, type Layout, type TableBlock } from '#room/report';
import type { Language } from '#room/text';
import { columnNeeds, narrowest } from './column-needs.js';
import {
  endsOf,
  leadingLabels,
  needOf,
  partsOf,
  partWidths,
  repeatedOf,
  shared,
  type Sized,
} from './table-parts.js';
import { sides } from '../text/text-rows.js';
import { oneWord, textNeeds } from '../text/text-needs.js';

/** How a table is fitted to its page. */
export interface TableFit {
  /** The layout with the sizes in which the table is set. */
  readonly layout: Layout;
  /** The width of each column in points. */
  readonly widths: readonly number[];
  /** For each part that is printed on pages of its own: the index after its last column. */
  readonly ends: readonly number[];
  /** How many leading columns are repeated on the pages of each part. */
  readonly repeated: number;
}

/** What tables are fitted by. */
export interface FitAbout {
  readonly layout: Layout;
  readonly language: Language;
  /** Whether a table that is too wide may be printed in parts. */
  readonly splits: boolean;
}

/** No table is printed smaller, in points. */
const smallest = 8;

/** Excel's last column. */
const lastColumn = 16_384;

/** A sheet holds so many columns and no more. */
export function checkColumns(count: number): void {
  if (count <= lastColumn) return;
  throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastColumn} columns at the most.`);
}

const step = 0.5;

/** From the size of the layout down to the smallest. */
function sizesOf({ annex }: Layout): readonly number[] {
  const { size } = annex.tableBody;
  const count = Math.max(0, Math.ceil((size - smallest) / step));
  return Array.from({ length: count + 1 }, (_, at) => Math.max(smallest, size - at * step)).map(
    (each) => Math.min(size, each),
  );
}

/** The layout with its tables set in a size; headings shrink by as much. */
function layoutAt(layout: Layout, size: number): Layout {
  const { tableBody, tableHeader } = layout.annex;
  if (size === tableBody.size) return layout;
  const header = Math.max(smallest, tableHeader.size - (tableBody.size - size));
  const annex = {
    ...layout.annex,
    tableBody: { ...tableBody, size },
    tableHeader: { ...tableHeader, size: Math.min(tableHeader.size, header) },
  };
  return { ...layout, annex };
}

/** What words keep of the width that they would like; one of them they keep whole. */
const narrowed = (need: number, share: number): number =>
  Math.min(need, Math.max(oneWord, need * share));

/** Words are broken into more lines before the letters of a table are made smaller. */
const wordShares = [1, 0.8, 0.6] as const;

function sizedColumns(
  block: TableBlock,
  width: number,
  { layout, language }: FitAbout,
): (size: number, share?: number) => readonly Sized[] {
  const leaves = leafColumns(block.columns);
  checkColumns(leaves.length);
  const figures = columnNeeds(block, layout, language);
  const words = textNeeds(block, layout, { width, figures });
  const edge = sides + 1;
  return (size, share = 1) => {
    const factor = size / layout.annex.tableBody.size;
    return leaves.map(({ key, width: weight }, at) => {
      const need = Math.max(figures[at] ?? 0, narrowed(words[at] ?? 0, share));
      return { key, weight, need: Math.max(narrowest, (need - edge) * factor + edge) };
    });
  };
}

/**
 * Fits a table to a width: in the size of the layout, else in a smaller one, but never below eight
 * points; what is wider still is printed in parts, or keeps a greater width where it may not be.
 */
export function fitTable(block: TableBlock, width: number, about: FitAbout): TableFit {
  const at = sizedColumns(block, width, about);
  const sizes = sizesOf(about.layout);
  const least = sizes.at(-1) ?? smallest;
  const whole = sizes
    .flatMap((size) => wordShares.map((share) => ({ size, share })))
    .find(({ size, share }) => needOf(at(size, share)) <= width);
  if (whole !== undefined || !about.splits) {
    const { size, share } = whole ?? { size: least, share: 1 };
    const columns = at(size, share);
    const widths = shared(columns, width);
    const layout = layoutAt(about.layout, size);
    return { layout, widths, ends: [columns.length], repeated: 0 };
  }
  const labels = leadingLabels(block);
  const fewest = partsOf(at(least), labels, width).length;
  const size = sizes.find((each) => partsOf(at(each), labels, width).length === fewest) ?? least;
  const parts = partsOf(at(size), labels, width);
  const repeated = repeatedOf(parts);
  const widths = partWidths(parts, repeated, width);
  return { layout: layoutAt(about.layout, size), widths, ends: endsOf(parts, repeated), repeated };
}
