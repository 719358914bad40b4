import type { Explanation } from '#room/aggregation';
import { shortened } from './shortened.js';
import type { Statement } from './statement-facts.js';

const named = (units: readonly string[]) => {
  const { first, more } = shortened(units);
  return { units: first, more };
};

/** Who sent too little, nothing, or owes nothing. */
export function coverageStatements({ coverage, leftOut }: Explanation): readonly Statement[] {
  const { partial, silent, excused } = coverage;
  const { first, more } = shortened(partial);
  const unused = leftOut
    .filter(({ reason }) => reason === 'denominator-zero')
    .map(({ unit }) => unit);
  const all: readonly (Statement | false)[] = [
    partial.length > 0 && { name: 'partial', facts: { units: first, more } },
    silent.length > 0 && { name: 'silent', facts: named(silent) },
    excused.length > 0 && { name: 'excused', facts: named(excused) },
    unused.length > 0 && { name: 'zero-denominator', facts: named([...new Set(unused)]) },
  ];
  return all.filter((one) => one !== false);
}
