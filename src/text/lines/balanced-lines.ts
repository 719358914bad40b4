import { joinNames } from './join-names.js';

/** The line that words stand in; lengths in any one unit. */
export interface LineMeasure {
  readonly width: number;
  readonly widthOf: (text: string) => number;
}

/** More words than these are no head line, and are left as they are. */
const mostWords = 60;

/** Words that a line does not end with. */
const joining = /(?:^|\s)(?:và|của|cho|với|về|tại|ở|các|do|trong|theo|tỉnh|huyện|xã|phường)$/iu;

/** How much worse a line is that ends with such a word, as a share of its width. */
const penalty = 0.35;

/** “tháng 7 | năm 2026”, “6 tháng | đầu năm”, “quý III | năm 2026”: one period in two lines. */
const periodOpen =
  /(?:^|[\s\u00a0])(?:(?:tháng|quý|kỳ)[\s\u00a0](?:\d+|[IVX]+)|\d+[\s\u00a0]tháng|đầu|cuối|đến)$/iu;
const periodGoesOn = /^(?:(?:đầu|cuối)[\s\u00a0])?(?:năm|nhiệm)\b|^(?:ngày|tháng|quý)[\s\u00a0]/iu;

/** How much worse it is to part a period. */
const partedPeriod = 0.5;

/** Where sense itself makes a pause: behind a comma, before a bracket, before “tỉnh Tây Ninh”. */
const pause = /[,;:]$/u;
const bracket = /^\(/u;
const place =
  /^(?:tỉnh|Tỉnh|thành phố|Thành phố|huyện|Huyện|xã|Xã|phường|Phường|đặc khu|Đặc khu)[\s\u00a0]\p{Lu}|^(?:TỈNH|THÀNH.PHỐ|HUYỆN|QUẬN|THỊ.XÃ|XÃ|PHƯỜNG|ĐẶC.KHU|THỊ.TRẤN)[\s\u00a0]/u;

/** How much better a line is that ends there. */
const gains = { pause: 0.25, place: 0.15 } as const;

/** What it costs by sense to end a line here. */
function costOfBreak(line: string, next: string): number {
  if (joining.test(line)) return penalty;
  if (periodOpen.test(line) && periodGoesOn.test(next)) return partedPeriod;
  if (pause.test(line) || bracket.test(next)) return -gains.pause;
  return place.test(next) ? -gains.place : 0;
}

interface Broken {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The fewest lines, and of those the most even: the best way to break what begins with each word. */
function bestFrom(words: readonly string[], { width, widthOf }: LineMeasure): Broken | undefined {
  const best: (Broken | undefined)[] = Array.from({ length: words.length });
  best.push({ lines: [], cost: 0 });
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const line = words.slice(start, end).join(' ');
      const length = widthOf(line);
      if (length > width) break;
      const rest = best[end];
      if (rest === undefined) continue;
      const [next] = rest.lines;
      const sense = next === undefined ? 0 : costOfBreak(line, next);
      const cost = rest.cost + (1 - length / width) ** 2 + sense;
      const known = best[start];
      const lines = [line, ...rest.lines];
      const isFewer = known === undefined || lines.length < known.lines.length;
      if (isFewer || (lines.length === known.lines.length && cost < known.cost)) {
        best[start] = { lines, cost };
      }
    }
  }
  return best[0];
}

/** One paragraph; names stay whole where they fit. */
function brokenAt(text: string, measure: LineMeasure): string {
  if (measure.widthOf(text) <= measure.width) return text;
  const words = joinNames(text, true).split(' ');
  if (words.length > mostWords) return text;
  const kept = bestFrom(words, measure) ?? bestFrom(text.split(' '), measure);
  return kept?.lines.join('\n') ?? text;
}

/**
 * Breaks a heading into lines by sense: as few as hold it, none inside a name where that can be, and
 * all about as long as each other.
 *
 * @returns The text with a line feed wherever a line ends; as it was where a word is too long.
 */
export const balancedLines = (text: string, measure: LineMeasure): string =>
  text
    .split('\n')
    .map((paragraph) => brokenAt(paragraph, measure))
    .join('\n');
