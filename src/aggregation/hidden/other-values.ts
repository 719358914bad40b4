/** Figures that add up to the same on both sides. */
export interface Balance {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** Figures that are not shown, each at least 1, with the balances that each stands in. */
export interface Unseen {
  readonly amounts: ReadonlyMap<string, number>;
  readonly isHidden: (key: string) => boolean;
  readonly balancesOf: (key: string) => readonly Balance[];
}

/** How many figures may change together, and how long it is looked for such a change. */
const mostChanges = 16;
const mostSteps = 4_000;

interface Search extends Unseen {
  /** By how much each figure is changed. */
  readonly changes: Map<string, 1 | -1>;
  steps: number;
}

const signIn = ({ plus }: Balance, key: string): 1 | -1 => (plus.includes(key) ? 1 : -1);

/** How far the changes upset a balance. */
const upsetOf = ({ changes }: Search, balance: Balance): number =>
  [...balance.plus, ...balance.minus].reduce(
    (sum, key) => sum + signIn(balance, key) * (changes.get(key) ?? 0),
    0,
  );

function upset(search: Search): Balance | undefined {
  for (const key of search.changes.keys()) {
    const found = search.balancesOf(key).find((balance) => upsetOf(search, balance) !== 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Changes figures until all balances hold again; whether that can be done. */
function mend(search: Search): boolean {
  const balance = upset(search);
  if (balance === undefined) return true;
  search.steps += 1;
  if (search.changes.size >= mostChanges || search.steps > mostSteps) return false;
  const isAbove = upsetOf(search, balance) > 0;
  return [...balance.plus, ...balance.minus].some((key) => {
    if (!search.isHidden(key) || search.changes.has(key)) return false;
    return changed(search, key, isAbove === signIn(balance, key) > 0 ? -1 : 1);
  });
}

function changed(search: Search, key: string, by: 1 | -1): boolean {
  if ((search.amounts.get(key) ?? 0) + by < 1) return false;
  search.changes.set(key, by);
  if (mend(search)) return true;
  search.changes.delete(key);
  return false;
}

/**
 * Whether a hidden figure may be another one: others that are hidden too can be changed with it so
 * that all sums that are shown stay the same.
 */
export const mayBeAnother = (unseen: Unseen, key: string): boolean =>
  ([1, -1] as const).some((by) => changed({ ...unseen, changes: new Map(), steps: 0 }, key, by));
