import type { Stretch } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { joined } from '../choice/stretches.js';
import { takenOf, takenWhole, type CountedReport } from '../count/taken-of.js';
import type { Sides } from './pair.js';
import { isPerUnit, isState, type Term, type Terms } from './terms.js';

/** What counts of a term by itself at and below some units. */
export function takenOfTerm(term: Term, roots: readonly number[]): readonly CountedReport[] {
  if (!isPerUnit(term)) return takenOf(term.question, roots, term.owing);
  const [root, ...others] = roots;
  return root === undefined || others.length > 0 ? [] : takenWhole(term.question, root);
}

/** The consolidated reports of a unit alone, where they fill all the days; of a state the latest. */
function asSent(term: Term, unit: number): readonly CountedReport[] {
  const { figure, days } = term.question;
  const taken = figure.channels.flatMap((channel) => {
    const sent = channel.candidates(unit, days).filter(({ isConsolidated }) => isConsolidated);
    return chosenOf(sent, channel.time).map((span) => ({
      unit,
      span,
      standsIn: true,
      weight: 0,
      channel,
    }));
  });
  if (isState(term)) return taken;
  const [all, ...others] = joined(taken.map(({ span }) => span));
  return all?.from === days.from && all.to === days.to && others.length === 0 ? taken : [];
}

/** The same term, asked over other days. */
const over = (term: Term, days: Stretch): Term => ({
  ...term,
  question: { ...term.question, days },
});

/** How both terms may be told of a unit and all below: as the unit sent them, as chosen alone. */
export function waysOf(terms: Terms, unit: number, days: Stretch): readonly Sides[] {
  const tell = (term: Term) => {
    const asked = over(term, days);
    return { sent: asSent(asked, unit), chosen: takenOfTerm(asked, [unit]) };
  };
  const [above, below] = [tell(terms.above), tell(terms.below)];
  const ways = [
    { above: above.sent, below: below.sent },
    { above: above.chosen, below: below.chosen },
    { above: above.sent, below: below.chosen },
    { above: above.chosen, below: below.sent },
  ];
  return ways.filter((way) => way.above.length > 0 && way.below.length > 0);
}
