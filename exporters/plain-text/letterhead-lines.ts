import type { LetterheadBlock } from '#room/report';
import { shareWidth, sideBySide } from './side-by-side.js';
import { styled, type Sheet } from './sheet.js';
import { textWidth } from './text-width.js';

const rule = '─';

/** A line under a text, as a share of its length. */
const ruleUnder = (text: string, share: number): string =>
  rule.repeat(Math.max(1, Math.round(textWidth(text) * Math.min(1, share))));

function separatorUnder(issuer: string, { letterhead }: Sheet['layout']): string {
  const { separator } = letterhead;
  return separator.kind === 'text' ? separator.text : ruleUnder(issuer, separator.share);
}

function leftTexts(block: LetterheadBlock, layout: Sheet['layout']): readonly string[] {
  const issuer = styled(block.issuer, layout.letterhead.issuer);
  const superior = styled(block.superior ?? '', layout.letterhead.superior);
  const bodies = superior === '' ? [issuer] : [superior, issuer];
  const number = styled(block.number, layout.letterhead.number);
  return [...bodies, separatorUnder(issuer, layout), number];
}

/** Place and date stand on the last line of the left column, or below the motto. */
function rightTexts(
  block: LetterheadBlock,
  layout: Sheet['layout'],
  height: number,
): readonly string[] {
  const { motto, mottoRule, placeAndDate } = layout.letterhead;
  const lines = block.motto.map((line, index) => styled(line, motto.styles[index]));
  const last = lines.at(-1);
  const under = last === undefined ? [] : [ruleUnder(last, mottoRule)];
  const free = Math.max(0, height - lines.length - under.length - 1);
  const blank = Array.from({ length: free }, () => '');
  return [...lines, ...under, ...blank, styled(block.placeAndDate, placeAndDate)];
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
