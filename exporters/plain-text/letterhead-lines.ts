import {
  casedText,
  issuerLines,
  markLines,
  mottoLines,
  shareOfText,
  type LetterheadBlock,
  type MarkLine,
} from '#room/report';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';
import { textWidth } from './text-width.js';

const rule = '─';

/** A mark in square brackets, where the layout has a frame. */
const markText = ({ text, style, framed }: MarkLine): string =>
  framed ? `[ ${casedText(text, style)} ]` : casedText(text, style);

/** A line under a text, as a share of its length. */
const ruleUnder = (text: string, share: number): string =>
  rule.repeat(Math.max(1, Math.round(textWidth(text) * shareOfText(share))));

function leftTexts(block: LetterheadBlock, layout: Sheet['layout']): readonly string[] {
  const { letterhead } = layout;
  const { separator, number } = letterhead;
  const bodies = issuerLines(block, letterhead).map(styled);
  const under =
    separator.kind === 'text' ? separator.text : ruleUnder(bodies.at(-1) ?? '', separator.share);
  const marks = markLines(block, layout).left.map(markText);
  return [...bodies, under, casedText(block.number, number), ...marks];
}

/** Place and date stand on the last line of the left column, or below the motto. */
function rightTexts(
  block: LetterheadBlock,
  layout: Sheet['layout'],
  height: number,
): readonly string[] {
  const { letterhead } = layout;
  const marks = markLines(block, layout).right.map(markText);
  const lines = mottoLines(block, letterhead).map(styled);
  const last = lines.at(-1);
  const under = last === undefined ? [] : [ruleUnder(last, letterhead.mottoRule)];
  const below = markLines(block, layout).left.length;
  const free = Math.max(0, height - lines.length - under.length - 1 - below);
  const blank = Array.from({ length: free }, () => '');
  return [
    ...lines,
    ...under,
    ...blank,
    casedText(block.placeAndDate, letterhead.placeAndDate),
    ...marks,
  ];
}

/** The two columns at the head of the first page, each line in the middle of its column. */
export function letterheadLines(block: LetterheadBlock, sheet: Sheet): readonly string[] {
  const { layout, width } = sheet;
  const [left, right] = shareWidth(width, layout.letterhead.columns);
  const texts = leftTexts(block, layout);
  return sideBySide(
    { width: left, align: 'center', texts },
    { width: right, align: 'center', texts: rightTexts(block, layout, texts.length) },
  );
}
