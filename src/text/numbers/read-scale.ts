/** How many zeros each word after a number stands for. */
const zerosOf: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** The scale of a number and the words after it. */
export interface Scaled {
  readonly zeros: number;
  readonly rest: string;
}

/**
 * Splits the words of scale off the front of what follows a number: “tỷ đồng”, “nghìn tỷ đồng”.
 *
 * @internal
 */
export function readScale(text: string): Scaled {
  const [first = '', second = '', ...others] = text.split(' ');
  const zeros = zerosOf.get(first.toLowerCase());
  if (zeros === undefined) return { zeros: 0, rest: text };
  const more = zerosOf.get(second.toLowerCase()) ?? 0;
  // Scales rise: “trăm triệu” is one, “triệu trăm” is none.
  return more > zeros
    ? { zeros: zeros + more, rest: others.join(' ') }
    : { zeros, rest: text.slice(first.length + 1) };
}
