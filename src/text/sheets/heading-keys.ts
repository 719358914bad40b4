import { matchKey } from '../letters/match-key.js';

/** Short forms of headings, in the letters of keys; one may stand for several words. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['ts', ['tổng số']],
  ['sl', ['số lượng', 'số lượt']],
  ['trđ', ['triệu đồng']],
  ['kn', ['khiếu nại']],
  ['tc', ['tố cáo', 'tổ chức']],
  ['knpa', ['kiến nghị phản ánh']],
  ['tcd', ['tiếp công dân']],
  ['qđ', ['quyết định']],
  ['kl', ['kết luận']],
  ['vv', ['vụ việc']],
  ['hg', ['hòa giải']],
  ['hgv', ['hòa giải viên']],
  ['nn', ['nhà nước']],
  ['cb', ['cán bộ']],
  ['cc', ['công chức']],
  ['vc', ['viên chức']],
  ['dvk', ['dân vận khéo']],
  ['tdp', ['tổ dân phố']],
]);

/** More readings than any heading has. */
const mostReadings = 16;

/** Longer texts are no headings. */
const longest = 300;

const numbering = /^(?:\(?\d{1,3}\)?[.)]|\(\d{1,3}\)|[ivx]{1,5}[.)]|\p{L}[.)])\s*(?=\p{L})/iu;

function expanded(key: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (const word of key.replace(/\btr đ\b/u, 'trđ').split(' ')) {
    const words = [word, ...(shortForms.get(word) ?? [])];
    const next = readings.flatMap((before) => words.map((each) => `${before} ${each}`.trim()));
    readings = next.length > mostReadings ? readings.map((each) => `${each} ${word}`) : next;
  }
  return readings;
}

/**
 * The keys by which a heading is known: as written, without its number, with short forms written
 * out. Two headings are the same where they share one.
 */
export function headingKeys(text: string): readonly string[] {
  const cut = text.slice(0, longest).replaceAll('²', '2').replaceAll('³', '3');
  const plain = cut.replace(numbering, '');
  const keys = [cut, plain].map(matchKey).filter((key) => key !== '');
  return [...new Set(keys.flatMap(expanded))];
}

/** Asks for the keys of headings, each worked out once. */
export type KeysOf = (text: string) => readonly string[];

/** Makes a {@link KeysOf} for one reading. */
export function keysOnce(): KeysOf {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? headingKeys(text);
    known.set(text, found);
    return found;
  };
}
