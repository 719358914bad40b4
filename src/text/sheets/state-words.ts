import { matchKey } from '../letters/match-key.js';

/** Why a cell has no figure. */
export type WrittenState = 'nil' | 'missing' | 'not-applicable' | 'withheld';

/** Signs and words that stand in place of a figure. */
const written: Readonly<Record<WrittenState, readonly string[]>> = {
  nil: ['-', '–', '—', 'không', 'không có', 'không phát sinh', 'kps', 'nil', 'none'],
  missing: ['…', '...', '..', 'chưa có', 'chưa có số liệu', 'missing'],
  'not-applicable': ['x', 'n/a', 'không thuộc diện', 'không áp dụng', 'not applicable'],
  withheld: ['(*)', 'chưa công bố', 'withheld'],
};

/** Signs have no key; they are taken as they are. */
const keyOf = (text: string): string => {
  const key = matchKey(text);
  return key === '' ? text : key;
};

const states: readonly WrittenState[] = ['nil', 'missing', 'not-applicable', 'withheld'];

const byKey: ReadonlyMap<string, WrittenState> = /* @__PURE__ */ new Map(
  states.flatMap((state) => written[state].map((text) => [keyOf(text), state] as const)),
);

/** The longest of them, and a little more. */
const longest = 40;

/** What a text says in place of a figure; undefined where it may be one. */
export const stateOfText = (text: string): WrittenState | undefined =>
  text.length > longest ? undefined : byKey.get(keyOf(text));

/** How each is written into a sheet. */
export const stateSigns: Readonly<Record<WrittenState, string>> = {
  nil: '–',
  missing: '…',
  'not-applicable': 'x',
  withheld: '(*)',
};
