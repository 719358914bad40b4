import type { FigureSpan } from './figure-span.js';

/** The words around a figure, from near to far. */
export interface Surroundings {
  /** Behind the unit, to the next figure or mark. */
  readonly after: string;
  /** Before the number, back to the last figure or mark. */
  readonly before: string;
  /** Before that, back to the last figure. */
  readonly aside: string;
  /** The rest of the sentence before and behind these. */
  readonly earlier: string;
  readonly later: string;
  /** What stands before the sentence in its paragraph. */
  readonly previous: string;
}

/** So far the words on each side count. */
const reach = 260;
const sentenceEnd = /[.!?…;](?=\s)|\n/u;
const mark = /[,:()]/u;

/** A dash right before a number parts it from nothing: “kinh tế - 07 mô hình”. */
const closing = / ?[\u2010-\u2015-] $/u;

/** What stands behind the last match of a mark. */
function behindLast(text: string, pattern: RegExp): readonly [far: string, near: string] {
  const last = [...text.matchAll(new RegExp(pattern.source, 'gu'))].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return [text.slice(0, at), text.slice(at)];
}

function toFirst(text: string, pattern: RegExp): readonly [near: string, far: string] {
  const at = pattern.exec(text)?.index ?? text.length;
  return [text.slice(0, at), text.slice(at)];
}

/** Where the paragraph begins, or the words that still count. */
const lineOf = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/** The noun of a figure may go on behind it: “400 phần quà trị giá 240 triệu đồng”. */
const nounOf = (figure: FigureSpan | undefined): number =>
  figure === undefined ? 0 : figure.end - figure.unit.length;

/** Where a figure begins and ends, both halves of a ratio together, and those beside it. */
function boundsOf(figures: readonly FigureSpan[], at: number) {
  const ratio = figures[at]?.ratio;
  const first = ratio === 'whole' ? at - 1 : at;
  const last = ratio === 'part' ? at + 1 : at;
  return {
    start: figures[first]?.start ?? 0,
    end: figures[last]?.end ?? 0,
    previousEnd: nounOf(figures[first - 1]),
    nextStart: figures[last + 1]?.start ?? Number.MAX_SAFE_INTEGER,
  };
}

/** The words around one of the figures of a text, by its place among them. */
export function clauseOf(text: string, figures: readonly FigureSpan[], at: number): Surroundings {
  const { start, end, previousEnd, nextStart } = boundsOf(figures, at);
  const back = lineOf(text.slice(Math.max(0, start - reach), start));
  const [previous, sentence] = behindLast(back, sentenceEnd);
  const own = sentence.slice(Math.max(0, sentence.length - (start - previousEnd)));
  const [aside, before] = behindLast(own.replace(closing, ' '), mark);
  const [rest] = toFirst(text.slice(end, end + reach), sentenceEnd);
  const [after] = toFirst(rest.slice(0, Math.max(0, nextStart - end)), mark);
  const earlier = sentence.slice(0, sentence.length - own.length);
  return { after, before, aside, earlier, later: rest.slice(after.length), previous };
}
