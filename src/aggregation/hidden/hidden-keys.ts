import { mayBeAnother, type Balance, type Unseen } from './other-values.js';

/** Figures by their keys, those that are too small to be shown, and what adds up. */
export interface Shown {
  readonly amounts: ReadonlyMap<string, number>;
  readonly small: readonly string[];
  readonly balances: readonly Balance[];
}

function balancesByKey(balances: readonly Balance[]): ReadonlyMap<string, readonly Balance[]> {
  const byKey = new Map<string, Balance[]>();
  for (const balance of balances) {
    for (const key of new Set([...balance.plus, ...balance.minus])) {
      const known = byKey.get(key) ?? [];
      byKey.set(key, known);
      known.push(balance);
    }
  }
  return byKey;
}

const keysIn = ({ plus, minus }: Balance): readonly string[] => [...plus, ...minus];

/** The keys on the side of a balance that has more of them. */
const partsOf = ({ plus, minus }: Balance): readonly string[] =>
  plus.length > minus.length ? plus : minus;

/** All balances that hang together with a key by way of hidden ones. */
function balancesAround(unseen: Unseen, key: string): ReadonlySet<Balance> {
  const seen = new Set([key]);
  const around = new Set<Balance>();
  for (const at of seen) {
    for (const balance of unseen.balancesOf(at)) {
      around.add(balance);
      for (const one of keysIn(balance)) if (unseen.isHidden(one)) seen.add(one);
    }
  }
  return around;
}

/** One more figure to hide so that another one cannot be worked out; the nearest there is. */
function furtherKey(unseen: Unseen, key: string): string | undefined {
  const { amounts, isHidden } = unseen;
  const around = [...balancesAround(unseen, key)];
  const hasOne = new Set(around.filter((one) => keysIn(one).filter(isHidden).length === 1));
  const helps = (one: string): number =>
    unseen.balancesOf(one).filter((balance) => hasOne.has(balance)).length;
  const parts = new Set(around.flatMap(partsOf));
  const open = [...new Set(around.flatMap(keysIn))].filter(
    (one) => !isHidden(one) && (amounts.get(one) ?? 0) >= 1,
  );
  // Where it helps most; a part before a total; the smallest.
  const [best] = open.toSorted(
    (a, b) =>
      helps(b) - helps(a) ||
      Number(parts.has(b)) - Number(parts.has(a)) ||
      (amounts.get(a) ?? 0) - (amounts.get(b) ?? 0),
  );
  return best;
}

/**
 * The keys to hide: the small ones, and as many others as it takes so that no sum gives one of
 * them back.
 */
export function hiddenKeys({ amounts, small, balances }: Shown): ReadonlySet<string> {
  const hidden = new Set(small);
  const byKey = balancesByKey(balances);
  const unseen: Unseen = {
    amounts,
    isHidden: (key) => hidden.has(key),
    balancesOf: (key) => byKey.get(key) ?? [],
  };
  let isOpen = true;
  while (isOpen) {
    isOpen = false;
    for (const key of small) {
      if (mayBeAnother(unseen, key)) continue;
      const further = furtherKey(unseen, key);
      if (further === undefined) continue;
      hidden.add(further);
      isOpen = true;
    }
  }
  return hidden;
}
