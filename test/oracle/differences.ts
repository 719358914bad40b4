import type { Cell } from 'danvan';
import { answerOf } from './answer.js';
import type { OracleAnswer, OracleBounds, OracleCase } from './case.js';
import { engineCell } from './engine-answer.js';

/** A fraction as a number. */
const numberOf = (text: string | null): number | null => {
  if (text === null) return null;
  const [above = '0', below = '1'] = text.split('/');
  return Number(above) / Number(below);
};

const isNear = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)));

const areNear = (
  bounds: { readonly from: number | null; readonly to: number | null } | null,
  expected: OracleBounds | null,
): boolean =>
  bounds === null || expected === null
    ? bounds === expected
    : isNear(bounds.from, numberOf(expected.from)) && isNear(bounds.to, numberOf(expected.to));

const plausible = ({ bounds }: Cell) =>
  bounds && { from: bounds.plausibleFrom, to: bounds.plausibleTo };

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

const senders = (partial: Cell['partial']): string =>
  sorted(partial.map(({ unit, reason }) => `${unit} ${reason}`));

/** A figure that is withheld or not applicable was not reported. */
const whyNot = ({ state }: OracleAnswer): Cell['reason'] | null =>
  state === 'withheld' || state === 'not-applicable' ? 'nothing-reported' : null;

const bare = (cell: Cell, answer: OracleAnswer) =>
  Object.entries({
    state: cell.state === answer.state,
    amount: isNear(cell.amount, numberOf(answer.amount)),
    hard: areNear(cell.bounds, answer.hard),
    plausible: areNear(plausible(cell), answer.plausible),
    reason: (cell.reason ?? null) === (answer.reason ?? whyNot(answer)),
    coverage: JSON.stringify(cell.coverage) === JSON.stringify(answer.coverage),
    silent: sorted(cell.silent) === sorted(answer.silent),
    partial: senders(cell.partial) === sorted(answer.partial.map((p) => `${p.unit} ${p.reason}`)),
    standsIn: sorted(cell.standsIn) === (answer.hard === null ? '' : sorted(answer.standsIn)),
    taken: cell.contributors.join() === (answer.hard === null ? '' : answer.taken.join()),
    dropped: (cell.terms?.dropped ?? null) === answer.dropped,
  });

/** Of like for like, the amount of those that sent both. */
const baseAmountOf = (base: Cell['base']): number | null =>
  (base?.like === undefined || base.reason === 'amount-missing'
    ? base?.amount
    : base.like.baseAmount) ?? null;

/** A change of which only bounds are known has no reason in the oracle. */
const isOpen = ({ difference }: NonNullable<OracleAnswer['base']>): boolean => difference === null;

const compared = ({ base }: Cell, answer: OracleAnswer['base']) =>
  answer === null
    ? [['base', base === undefined] as const]
    : Object.entries({
        'base.amount': isNear(baseAmountOf(base), numberOf(answer.amount)),
        'base.difference': isNear(base?.difference ?? null, numberOf(answer.difference)),
        'base.percent': isNear(base?.percentChange ?? null, numberOf(answer.percentChange)),
        'base.reason':
          (base?.reason ?? null) === (answer.reason ?? (isOpen(answer) ? 'not-exact' : null)),
        'base.units': (base?.like?.units ?? null) === answer.units,
      });

/** The fields in which engine and oracle differ. */
export const differencesOf = (given: OracleCase): readonly string[] => {
  const answer = answerOf(given);
  const cell = engineCell(given);
  return [...bare(cell, answer), ...compared(cell, answer.base)]
    .filter(([, isSame]) => !isSame)
    .map(([field]) => field);
};
