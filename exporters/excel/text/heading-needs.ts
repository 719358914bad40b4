import {
  headLines,
  type Layout,
  leafColumns,
  type TableBlock,
  textWidth,
  widthInLines,
} from '#room/report';
import { joinNames } from '#room/text';
import { measuredSize, sides } from './text-rows.js';

/** Programs draw bold words a little wider than they are measured. */
export const headingSlack = 0.95;

/** A heading of more lines than these stands in a column that is too narrow for it. */
const tallest = 5;

/** What the heading of a column takes in few lines, in fewer where there is room, in many; in points. */
export interface HeadingNeed {
  readonly tall: number;
  readonly few: number;
  readonly fewer: number;
}

/** The widths that the headings of a table ask for. */
export function headingNeeds(block: TableBlock, layout: Layout): readonly HeadingNeed[] {
  const size = measuredSize(layout.annex.tableHeader);
  const widthOf = (text: string): number => textWidth(text, size);
  const inLines = (title: string, lines: number): number =>
    title === '' ? 0 : widthInLines(title, lines, widthOf) / headingSlack + sides + 1;
  return leafColumns(block.columns).map(({ title }) => ({
    tall: inLines(title.replaceAll('\u00a0', ' '), tallest),
    few: inLines(title.replaceAll('\u00a0', ' '), headLines.most),
    fewer: inLines(joinNames(title, true), headLines.roomy),
  }));
}
