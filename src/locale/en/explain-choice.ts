import type { StatementFacts } from '#room/compose';
import type { Say } from '#room/locale';
import { daysEn } from './explain-words.js';

type Facts = StatementFacts['choice'];

function why({ counted, consolidated, below, owing }: Facts, say: Say): string {
  const isAbove = counted === 'consolidated';
  if (consolidated.unitDays === null || below === null || below.unitDays === null) {
    return isAbove
      ? `units below still lack a figure (${say.number(below?.units ?? 0)} of ${say.number(owing)} have one)`
      : 'the units below all have one';
  }
  const days = `${say.number(consolidated.unitDays)} against ${say.number(below.unitDays)} unit-days`;
  if (isAbove) return `it covers more of what is owed (${days})`;
  return consolidated.unitDays > below.unitDays
    ? `over the whole period they cover more of what is owed (${days} in these days)`
    : `they cover what is owed (${say.number(below.unitDays)} of ${say.number(consolidated.unitDays)} unit-days)`;
}

/** A consolidated figure beside those of the units below, and which of them counts. */
export function choiceEn(facts: Facts, say: Say): string {
  const { unit, from, to, counted, consolidated, below } = facts;
  const units = below?.units === 1 ? 'unit' : 'units';
  const rival =
    below === null ? '' : ` and ${say.number(below.units)} ${units} below (${below.figure})`;
  const taken =
    counted === 'consolidated' ? 'the consolidated figure counts' : 'the units below count';
  return `Between the consolidated figure of ${say.unit(unit)} (${consolidated.figure}, ${daysEn(from, to, say)})${rival}, ${taken}, since ${why(facts, say)}.`;
}
