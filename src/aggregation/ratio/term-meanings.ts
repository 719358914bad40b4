import type { Indicator } from '#room/indicators';
import { meaningsOf, type Meaning, type Meant } from '../count/meanings.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Pair } from './pair.js';
import { sidesOf, type RatioChoice } from './ratio-left.js';
import type { Term, Terms } from './terms.js';

const indicatorOf = ({ question }: Pick<Term, 'question'>): Indicator =>
  question.figure.key.indicator;

/** A term changes its meaning by its own breaks, and by those of the ratio. */
function meantBy(terms: Terms, term: Term): Meant {
  const ratio = indicatorOf(terms.stated);
  const { code, breaks = [], combine } = indicatorOf(term);
  return { code, combine, breaks: [...breaks, ...(ratio.breaks ?? [])] };
}

const spansOf = (reports: readonly CountedReport[]) => () => reports.map(({ span }) => span);

/** What each term of some pairs means. */
export function termMeanings(
  terms: Terms,
  pairs: readonly Pair[],
): { readonly above: readonly Meaning[]; readonly below: readonly Meaning[] } {
  const { above, below } = sidesOf(pairs);
  return {
    above: meaningsOf(meantBy(terms, terms.above), spansOf(above)),
    below: meaningsOf(meantBy(terms, terms.below), spansOf(below)),
  };
}

/** What all means that a ratio is made of: both terms, or the rate as it was stated. */
export function ratioMeanings(
  terms: Terms,
  { pairs, rates }: Pick<RatioChoice, 'pairs' | 'rates'>,
): readonly Meaning[] {
  const { above, below } = termMeanings(terms, pairs);
  return [...above, ...below, ...meaningsOf(indicatorOf(terms.stated), spansOf(rates))];
}
