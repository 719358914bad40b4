import type { ChoiceSide, Explanation, LeftOut } from '#room/aggregation';
import { amountText, type Writing } from './amount-text.js';
import { saidReport } from './part-statements.js';
import { shortened } from './shortened.js';
import type { SaidSide, Statement, StatementFacts } from './statement-facts.js';

const saidSide = (side: ChoiceSide, writing: Writing): SaidSide => ({
  figure: amountText(side, writing),
  units: side.units,
  unitDays: side.unitDays,
});

/** Choices between a consolidated figure and those below, where both were sent. */
export const choiceStatements = (
  { choices }: Explanation,
  writing: Writing,
): readonly Statement[] =>
  shortened(choices.filter(({ below }) => below !== null)).first.map(
    ({ consolidated, below, ...choice }) => ({
      name: 'choice',
      facts: {
        ...choice,
        consolidated: saidSide(consolidated, writing),
        below: below && saidSide(below, writing),
      },
    }),
  );

/** The indicator that a report is of: that of the figure, or a term of it, which has no unit here. */
const writingOf = ({ observation }: LeftOut, writing: Writing): Writing =>
  observation.indicator === writing.indicator.code
    ? writing
    : { ...writing, indicator: { ...writing.indicator, unit: { vi: '' }, money: false } };

type Reason = StatementFacts['left-out']['reason'];

/** Where no report of the unit counts instead, the unit's was not chosen. */
const reasonOf = ({ reason, instead }: LeftOut): Reason =>
  instead === null && reason === 'other-report' ? 'not-chosen' : reason;

/** Reports that do not count; those that a choice or the coverage tells of are told once. */
export function leftOutStatements(
  explanation: Explanation,
  writing: Writing,
): readonly Statement[] {
  const { leftOut, choices, indicator } = explanation;
  const chosen = new Set(choices.filter(({ below }) => below !== null).map(({ unit }) => unit));
  const rest = leftOut.filter(
    ({ reason, unit }) =>
      reason !== 'denominator-zero' && (reason !== 'below' || !chosen.has(unit)),
  );
  const { first, more } = shortened(rest);
  const said = first.map((one): Statement => {
    const { instead } = one;
    const { indicator: code } = one.observation;
    const reason = reasonOf(one);
    const term = code === indicator.code ? null : code;
    const counted = instead && { figure: amountText(instead, writing), units: instead.units };
    const report = saidReport(one.observation, writingOf(one, writing));
    return { name: 'left-out', facts: { ...report, reason, term, instead: counted } };
  });
  return more === 0 ? said : [...said, { name: 'left-out-more', facts: { count: more } }];
}
