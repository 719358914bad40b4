import { toRoman } from 'danvan/text';
import { unzipSync } from 'fflate';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (all, name: string) => entities[name] ?? all);

const valueOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}\\b[^>]*w:val="([^"]*)"`).exec(xml)?.[1];

/** One level of a list as the file has it. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const elementsOf = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];

/** The levels of each list, by its number in the file. */
function listsOf(xml: string): ReadonlyMap<string, readonly Level[]> {
  const kinds = new Map(
    elementsOf(xml, 'w:abstractNum').map((kind) => [
      /w:abstractNumId="(\d+)"/.exec(kind)?.[1],
      elementsOf(kind, 'w:lvl').map((level) => ({
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: plain(valueOf(level, 'w:lvlText') ?? ''),
        start: Number(valueOf(level, 'w:start') ?? 1),
      })),
    ]),
  );
  return new Map(
    elementsOf(xml, 'w:num').map((list) => [
      /w:numId="(\d+)"/.exec(list)?.[1] ?? '',
      kinds.get(valueOf(list, 'w:abstractNumId')) ?? [],
    ]),
  );
}

const printed = (count: number, format: string): string => {
  if (format === 'upperRoman') return toRoman(count);
  if (format === 'lowerRoman') return toRoman(count).toLowerCase();
  const letter = String.fromCharCode(64 + count);
  if (format === 'upperLetter') return letter;
  return format === 'lowerLetter' ? letter.toLowerCase() : String(count);
};

/** Counts paragraphs as a word processor does: a level begins anew below a higher one. */
function counter(lists: ReadonlyMap<string, readonly Level[]>) {
  const counts = new Map<string, number[]>();
  return (list: string, level: number): string => {
    const levels = lists.get(list) ?? [];
    const count = (counts.get(list) ?? []).slice(0, level + 1);
    const { format = 'decimal', text = '', start = 1 } = levels[level] ?? {};
    count[level] = (count[level] ?? start - 1) + 1;
    counts.set(list, count);
    const own = (at: number): string =>
      printed(count[at] ?? 1, at === level ? format : (levels[at]?.format ?? 'decimal'));
    return text.replace(/%(\d)/g, (_all, place: string) => own(Number(place) - 1));
  };
}

/** The words of a paragraph, its line ends and tabs. */
const wordsIn = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\/>/g)]
    .map(([, text, sign]) =>
      sign === undefined ? plain(text ?? '') : sign === 'tab' ? '\t' : '\n',
    )
    .join('');

/** A paragraph as a reader sees it. */
export interface WordLine {
  readonly style: string;
  /** What is counted before it; empty where nothing is. */
  readonly number: string;
  readonly text: string;
}

/** Reads every paragraph of a Word file, with the numbers that a word processor puts before them. */
export function wordLines(bytes: Uint8Array): readonly WordLine[] {
  const parts = unzipSync(bytes);
  const styles = decode(parts['word/styles.xml']);
  const count = counter(listsOf(decode(parts['word/numbering.xml'])));
  const ofStyle = new Map(
    elementsOf(styles, 'w:style').map((style) => [
      /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
      { name: plain(valueOf(style, 'w:name') ?? ''), numPr: elementsOf(style, 'w:numPr')[0] },
    ]),
  );
  const names = Object.keys(parts).filter((name) =>
    /^word\/(document|header\d+|footer\d+)\.xml$/.test(name),
  );
  return names.flatMap((name) =>
    (decode(parts[name]).match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []).map((paragraph) => {
      const style = ofStyle.get(valueOf(paragraph, 'w:pStyle') ?? '');
      const numPr = elementsOf(paragraph, 'w:numPr')[0] ?? style?.numPr ?? '';
      const list = valueOf(numPr, 'w:numId') ?? '0';
      return {
        style: style?.name ?? '',
        number: list === '0' ? '' : count(list, Number(valueOf(numPr, 'w:ilvl') ?? 0)),
        text: wordsIn(paragraph),
      };
    }),
  );
}

/** All that a reader of a Word file sees. */
export const readWord = (bytes: Uint8Array): string =>
  wordLines(bytes)
    .map(({ number, text }) => (number === '' ? text : `${number} ${text}`))
    .join('\n');
