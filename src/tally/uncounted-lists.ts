import { isListCounted, type CountableRecord, type DemocracyListName } from '#room/democracy';
import type { Finding } from '#room/findings';
import { tallyFinding } from './findings.js';

/** The lists whose records no rule counts, each once; lists that are told in words are not among them. */
export const uncountedLists = (
  all: readonly CountableRecord[],
  counted: ReadonlySet<DemocracyListName>,
): readonly Finding[] =>
  [...new Set(all.map(({ list }) => list))]
    .filter((list) => !counted.has(list) && isListCounted(list))
    .map((list) => {
      const records = all.filter((given) => given.list === list).length;
      return tallyFinding('tally/list-not-counted', { list, records }, { path: [list] });
    });
