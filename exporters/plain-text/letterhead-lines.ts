import {
  casedText,
  issuerLines,
  mottoLines,
  shareOfText,
  type LetterheadBlock,
} from '#room/report';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';
import { textWidth } from './text-width.js';

const rule = '─';

/** A line under a text, as a share of its length. */
const ruleUnder = (text: string, share: number): string =>
  rule.repeat(Math.max(1, Math.round(textWidth(text) * shareOfText(share))));

function leftTexts(block: LetterheadBlock, { letterhead }: Sheet['layout']): readonly string[] {
  const { separator, number } = letterhead;
  const bodies = issuerLines(block, letterhead).map(styled);
  const under =
    separator.kind === 'text' ? separator.text : ruleUnder(bodies.at(-1) ?? '', separator.share);
  return [...bodies, under, casedText(block.number, number)];
}

/** Place and date stand on the last line of the left column, or below the motto. */
function rightTexts(
  block: LetterheadBlock,
  { letterhead }: Sheet['layout'],
  height: number,
): readonly string[] {
  const lines = mottoLines(block, letterhead).map(styled);
  const last = lines.at(-1);
  const under = last === undefined ? [] : [ruleUnder(last, letterhead.mottoRule)];
  const free = Math.max(0, height - lines.length - under.length - 1);
  const blank = Array.from({ length: free }, () => '');
  return [...lines, ...under, ...blank, casedText(block.placeAndDate, letterhead.placeAndDate)];
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
