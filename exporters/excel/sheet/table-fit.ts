import { DanvanError } from '#room/findings';
import { leafColumns, type Layout, points, type TableBlock, widestWish } from '#room/report';
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
import { headingNeeds } from '../text/heading-needs.js';
import { longestTexts, noText, roomFor } from '../text/roomy-needs.js';
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

/** So many lines may the longest text of a column take, tried in this order. */
const fewLines = [3, 4, 5, 6] as const;

/** A table is set this much smaller, in points, before it takes a second page. */
const smallerFor = 3;

/** So many lines words may take on two pages. */
const linesOnTwo = [6, 8, 10] as const;

/** In which size a table is tried, what its words keep, and how many lines they may take. */
interface Trial {
  readonly size: number;
  readonly share?: number;
  readonly lines?: number;
  /** Whether headings take few lines, or at least not very many; as many as they like where it is not said. */
  readonly heads?: 'few' | 'tall' | undefined;
}

/** From the size of the layout down, each with few lines at first. */
const roomyTrials = (sizes: readonly number[]): readonly Trial[] =>
  sizes
    .filter((size) => size >= (sizes[0] ?? smallest) - smallerFor)
    .flatMap((size) =>
      (['few', undefined] as const).flatMap((heads) =>
        fewLines.flatMap((lines) => wordShares.map((share) => ({ size, share, lines, heads }))),
      ),
    );

function sizedColumns(
  block: TableBlock,
  width: number,
  { layout, language }: FitAbout,
): (trial: Trial) => readonly Sized[] {
  const leaves = leafColumns(block.columns);
  checkColumns(leaves.length);
  const figures = columnNeeds(block, layout, language);
  const words = textNeeds(block, layout, { width, figures });
  const longest = longestTexts(block, layout);
  const headings = headingNeeds(block, layout);
  const edge = sides + 1;
  return ({ size, share = 1, lines = Infinity, heads }) => {
    const factor = size / layout.annex.tableBody.size;
    return leaves.map(({ key, width: weight }, at) => {
      const need = Math.max(
        figures[at] ?? 0,
        narrowed(words[at] ?? 0, share),
        lines === Infinity ? 0 : roomFor(longest[at] ?? noText, lines),
        heads === undefined ? 0 : (headings[at]?.[heads] ?? 0),
      );
      const sized = (width: number): number => Math.max(narrowest, (width - edge) * factor + edge);
      const { longest: inOne } = longest[at] ?? noText;
      const texts = Math.max(need, Math.min(inOne, points(widestWish)));
      const wish = sized(Math.max(texts, headings[at]?.fewer ?? 0));
      return { key, weight, need: sized(need), wish, forTexts: sized(texts) };
    });
  };
}

/** A table with what it is tried by. */
interface Tried {
  readonly block: TableBlock;
  readonly width: number;
  readonly layout: Layout;
  readonly at: (trial: Trial) => readonly Sized[];
}

function wholeFit({ at, width, layout }: Tried, trial: Trial): TableFit {
  const columns = at(trial);
  const set = layoutAt(layout, trial.size);
  return { layout: set, widths: shared(columns, width), ends: [columns.length], repeated: 0 };
}

const partsAt = ({ block, width, at }: Tried, trial: Trial): readonly (readonly Sized[])[] =>
  partsOf(at(trial), { columns: block.columns, labels: leadingLabels(block) }, width);

function partedFit(table: Tried, trial: Trial): TableFit {
  const parts = partsAt(table, trial);
  const repeated = repeatedOf(parts);
  const widths = partWidths(parts, repeated, table.width);
  const layout = layoutAt(table.layout, trial.size);
  return { layout, widths, ends: endsOf(parts, repeated), repeated };
}

/** The size in which a table takes the fewest parts. */
function fewestParts(table: Tried, sizes: readonly number[]): Trial {
  const least = sizes.at(-1) ?? smallest;
  const fewest = partsAt(table, { size: least }).length;
  const size = sizes.find((each) => partsAt(table, { size: each }).length === fewest);
  return { size: size ?? least };
}

/** How a table takes two pages, headings in few lines if it can be. */
const onTwoPages = (table: Tried, size: number): Trial | undefined =>
  (['few', undefined] as const)
    .flatMap((heads) => linesOnTwo.map((lines): Trial => ({ size, lines, heads })))
    .find((trial) => partsAt(table, trial).length === 2);

/** Whether headings would take very many lines on one page, in whatever size. */
const areHeadsTall = (
  { heads }: Trial,
  sizes: readonly number[],
  fits: (trial: Trial) => boolean,
): boolean =>
  heads === undefined &&
  !roomyTrials(sizes).some(
    (trial) => trial.heads !== undefined && fits({ ...trial, heads: 'tall' }),
  );

/**
 * Fits a table to a width: in the size of the layout, else in a smaller one, but never below eight
 * points; what is wider still is printed in parts, or keeps a greater width where it may not be. Words get so
 * much room that the longest take few lines, on two pages where one has too little; so do headings.
 */
export function fitTable(block: TableBlock, width: number, about: FitAbout): TableFit {
  const table = { block, width, layout: about.layout, at: sizedColumns(block, width, about) };
  const sizes = sizesOf(about.layout);
  const fits = (trial: Trial): boolean => needOf(table.at(trial)) <= width;
  const roomy = roomyTrials(sizes).find(fits);
  const isRoomy = roomy !== undefined && !(about.splits && areHeadsTall(roomy, sizes, fits));
  if (isRoomy) return wholeFit(table, roomy);
  const onTwo = about.splits ? onTwoPages(table, sizes[0] ?? smallest) : undefined;
  if (onTwo !== undefined) return partedFit(table, onTwo);
  if (roomy !== undefined) return wholeFit(table, roomy);
  const tight = sizes.flatMap((size) => wordShares.map((share) => ({ size, share }))).find(fits);
  if (tight === undefined && about.splits) return partedFit(table, fewestParts(table, sizes));
  return wholeFit(table, tight ?? { size: sizes.at(-1) ?? smallest });
}
