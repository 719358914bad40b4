import type { FigureSpan } from './figure-span.js';
import { maskText } from './mask-text.js';
import { countedWords } from './number-words.js';
import { readBefore, readBehind } from './read-before.js';
import { readRatio } from './read-ratio.js';
import { cutFrom, readSpan } from './read-span.js';
import { readUnitWords } from './read-unit-words.js';

/** A number that no letter touches, or the word that stands for none. */
const begins = /(?<![\p{L}\p{N}\uE000]|[\d\uE000][.,:/-])\d|(?<!\p{L})nhiều(?= \p{L})/giu;

const year = /^(?:19|20)\d{2}(?![\d.,]\d|\d)/u;
const isCounted = new RegExp(`^ ?${countedWords}`, 'iu');

/** Four digits without a point are a year, unless they count what follows. */
const isYear = (masked: string, start: number): boolean =>
  year.test(masked.slice(start, start + 8)) && !isCounted.test(masked.slice(start + 4, start + 40));

/** What “nhiều” stands before. */
function readMany(masked: string, start: number): readonly FigureSpan[] {
  const rest = cutFrom(masked, start).slice('nhiều'.length);
  const unit = readUnitWords(rest);
  const noun = start + 'nhiều '.length;
  return unit.trim() === ''
    ? []
    : [
        {
          start: noun,
          end: noun + unit.trim().length,
          amount: null,
          qualifier: 'many',
          unit: unit.trim(),
        },
      ];
}

function readAt(masked: string, start: number): readonly FigureSpan[] {
  if (/\p{L}/u.test(masked.charAt(start))) return readMany(masked, start);
  const ratio = readRatio(masked, start);
  if (ratio !== undefined) return ratio;
  const figure = isYear(masked, start) ? undefined : readSpan(masked, start);
  return figure === undefined ? [] : [figure];
}

/** “VNĐ 2.000.000”: the currency stands before the number. */
const unitOf = ({ start, unit }: FigureSpan, masked: string): string =>
  unit === '' && /(?:VN[DĐ]|₫) ?$/iu.test(masked.slice(Math.max(0, start - 5), start))
    ? 'đồng'
    : unit;

/** A figure with the qualifier before or behind it; that of a ratio belongs to its part. */
function qualified(figure: FigureSpan, masked: string): FigureSpan {
  if (figure.amount === null) return Object.freeze(figure);
  const qualifier =
    figure.ratio === 'whole'
      ? undefined
      : (readBefore(masked, figure.start) ?? readBehind(masked, figure.end));
  return Object.freeze({
    ...figure,
    ...(qualifier && { qualifier }),
    unit: unitOf(figure, masked),
  });
}

/** A text in NFC and its figures. */
export interface ScannedFigures {
  readonly text: string;
  readonly figures: readonly FigureSpan[];
}

/** The figures of a Vietnamese text where they stand, in the text in NFC. */
export function scanFigures(text: string): ScannedFigures {
  const { text: composed, masked } = maskText(text);
  const figures: FigureSpan[] = [];
  let from = 0;
  for (const { index } of masked.matchAll(begins)) {
    if (index < from) continue;
    const found = readAt(masked, index);
    figures.push(...found.map((figure) => qualified(figure, masked)));
    from = found.at(-1)?.end ?? passed(masked, index);
  }
  return { text: composed, figures: Object.freeze(figures) };
}

/** Behind a number that is no figure, and what hangs on it. */
const passed = (masked: string, start: number): number =>
  start + (/^[\d.,/-]*/u.exec(masked.slice(start, start + 60))?.[0].length ?? 0);
