import { areaOf } from './areas.js';
import type { WeighedWording, WordingIndex } from './wording-index.js';

/** What stands around a figure. */
export interface Surrounded {
  /** The terms around it with their weights. */
  readonly weighed: ReadonlyMap<string, number>;
  /** The area of the indicator that was proposed before in the sentence. */
  readonly topic?: string | undefined;
}

/** How much of a wording stands near a figure. */
interface Sums {
  readonly all: number;
  readonly core: number;
}

/** The wordings of which a term stands near, each with what was found of it. */
export function foundWordings(
  weighed: ReadonlyMap<string, number>,
  { holding, weightOf }: WordingIndex,
): ReadonlyMap<WeighedWording, Sums> {
  const sums = new Map<WeighedWording, Sums>();
  for (const [term, weight] of weighed) {
    const worth = weight * weightOf(term);
    for (const wording of holding.get(term) ?? []) {
      const { all, core } = sums.get(wording) ?? { all: 0, core: 0 };
      const more = wording.core.has(term) ? worth : 0;
      sums.set(wording, { all: all + worth, core: core + more });
    }
  }
  return sums;
}

/** What a wording weighs: much of it must be there, and most of what is counted. */
export function weightOfFound({ weight, coreWeight }: WeighedWording, { all, core }: Sums): number {
  return all * Math.min(all / weight, core / coreWeight);
}

const strangeArea = 0.5;
const ownArea = 1;

/** The indicator before in the sentence is of the same area more often than not. */
const sameArea = 1.4;

/** How much of its name stands near, of those indicators of which anything does. */
export function sharesOfNames(
  found: ReadonlyMap<WeighedWording, Sums>,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [{ indicator, name, weight }, { all }] of found) {
    if (name === indicator.name.vi) shares.set(indicator.code, all / weight);
  }
  return shares;
}

/** More where the words of the area of an indicator stand near, less where none does. */
export function weightOfArea(
  code: string,
  { weighed, topic }: Surrounded,
  { areas }: WordingIndex,
): number {
  const area = areaOf(code);
  const words = areas.get(area) ?? [];
  const carried = area === topic ? sameArea : 1;
  if (words.length === 0) return carried;
  return (
    carried * (strangeArea + ownArea * Math.max(...words.map((word) => weighed.get(word) ?? 0)))
  );
}
