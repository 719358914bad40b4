/** How many zeros each word after a number stands for. */
const zerosOf: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['n', 3],
  ['ng', 3],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['tr', 6],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** A word of scale that stands alone; a comma behind it parts it from a smaller one. */
const alone = /^(chục|trăm|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ)(?: |$|(?=,))/iu;

/** One that goes before the currency, with or without a dot: “trđ”, “tr.đ”, “tỷđ”. */
const beforeCurrency =
  /^(nghìn|ngàn|triệu|tỷ|tỉ|tr|ng|n)(?:\. ?| )?(?=(?:đ|₫|đồng|vnđ|vnd)(?!\p{L}))/iu;

/** The scale of a number and the words after it. */
export interface Scaled {
  readonly zeros: number;
  readonly rest: string;
}

function takeScale(text: string): Scaled | undefined {
  const [found, word = ''] = alone.exec(text) ?? beforeCurrency.exec(text) ?? [];
  const zeros = zerosOf.get(word.toLowerCase());
  return found === undefined || zeros === undefined
    ? undefined
    : { zeros, rest: text.slice(found.length) };
}

/**
 * Splits the words of scale off the front of what follows a number: “tỷ đồng”, “nghìn tỷ đồng”,
 * “tr.đ”.
 *
 * @internal
 */
export function readScale(text: string): Scaled {
  const first = takeScale(text);
  if (first === undefined) return { zeros: 0, rest: text };
  const second = takeScale(first.rest);
  // Scales rise: “trăm triệu” is one, “triệu trăm” is none.
  return second !== undefined && second.zeros > first.zeros
    ? { zeros: first.zeros + second.zeros, rest: second.rest }
    : first;
}
