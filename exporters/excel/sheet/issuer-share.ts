import {
  issuerLines,
  mottoLines,
  styledWidth,
  type Layout,
  type LetterheadBlock,
  type PrintedLine,
} from '#room/report';
import { sides } from '../text/text-rows.js';

/** The longest of some lines in one line, in points, with the sides of its cell. */
const longestOf = (lines: readonly PrintedLine[]): number =>
  sides +
  Math.max(
    0,
    ...lines.flatMap(({ text, style }) => text.split('\n').map((line) => styledWidth(line, style))),
  );

/** A hair more than is measured, in points. */
const hair = 2;

/**
 * The share of the width that the issuer takes beside the motto: a little more than the layout gives it
 * where its name then stands in one line, and the motto still does.
 */
export function issuerShare(block: LetterheadBlock, { letterhead }: Layout, width: number): number {
  const [left, right] = letterhead.columns;
  const usual = left / (left + right);
  const wanted = longestOf(issuerLines(block, letterhead)) + hair;
  const motto = [
    ...mottoLines(block, letterhead),
    { text: block.placeAndDate, style: letterhead.placeAndDate, path: [] },
  ];
  return wanted + longestOf(motto) > width ? usual : Math.max(usual, wanted / width);
}
