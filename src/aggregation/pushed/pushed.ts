import type { Indicator, Observation } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import type { Counting } from '../count/question.js';
import type { Outcome } from '../count/outcome.js';
import type { PartialReason } from '../reasons.js';
import type { PushedAsked } from './pushed-asked.js';

/** What a cell says of the lowest places that were counted elsewhere; made when it is asked for. */
export interface PushedLists {
  /** Numbers of units. */
  readonly silent: readonly number[];
  readonly partial: readonly { readonly unit: number; readonly reason: PartialReason }[];
  readonly contributors: Cell['contributors'];
  readonly excluded: Cell['excluded'];
}

/** What was counted elsewhere of some lowest places: each by itself, with no choice among its reports. */
export interface PushedSum {
  /** The exact sum; 0 where nothing was counted. */
  readonly amount: number;
  /** So many of these places sent what was counted. */
  readonly counted: number;
  /** Whether anything but zeros that were sent as such was counted. */
  readonly hasAmount: boolean;
  readonly reported: number;
  readonly partial: number;
  /** So many of these places owe the figure. */
  readonly expected: number;
  readonly lists: () => PushedLists;
}

/** A ratio of some lowest places that was counted elsewhere: each place by itself, both terms as pairs. */
export interface PushedRatio extends Pick<
  PushedSum,
  'reported' | 'partial' | 'expected' | 'lists'
> {
  /** The exact sums of both terms over all pairs. */
  readonly above: number;
  readonly below: number;
  /** So many of these places have a pair. */
  readonly counted: number;
  /** Whether there was a pair with nothing below the line. */
  readonly hasNothing: boolean;
  /** Whether either term was sent. */
  readonly isTerm: boolean;
  /** Numbers of units of which a term is in no pair. */
  readonly left: readonly number[];
}

/** Some units asked, parted: where sums come from elsewhere, and where all rows are in the dataset. */
export interface PartedUnits {
  /** Units asked whose lowest places were counted elsewhere, those at and below `rest` excepted. */
  readonly plain: readonly number[];
  /** Parts of the tree, none within another, all of whose rows are in the dataset. */
  readonly rest: readonly number[];
}

/** A figure that was counted elsewhere where its reports leave no choice. */
export interface PushedFigure {
  readonly partOf: (roots: readonly number[]) => PartedUnits;
  readonly sumOf: (units: PartedUnits, period: Period) => PushedSum;
  /** Of a ratio, in place of sums; null for all others. */
  readonly ratioOf: ((units: PartedUnits, period: Period) => PushedRatio) | null;
  /** The lowest places, counted elsewhere, that owe the figure. */
  readonly owing: (units: PartedUnits, period: Period) => readonly number[];
  /** Whether any row of a lowest place that was counted elsewhere touches the periods asked. */
  readonly wasHeard: (unit: number) => boolean;
}

/** What was counted elsewhere of a table, say in a database. */
export interface Pushed {
  /** Null where all rows of a figure are in the dataset; all numbers of units are those of a tree asked. */
  readonly figureOf: (
    figure: { readonly indicator: Indicator; readonly measure: Observation['measure'] },
    asked: Pick<Counting, 'tree' | 'assigned'>,
  ) => PushedFigure | null;
  /** Counts such a figure; handed in, so that a table without one carries none of it. */
  readonly outcomeOf: (figure: PushedFigure, asked: PushedAsked) => Outcome;
  /** Codes of which anything was sent in the periods asked; null where a list of indicators was given. */
  readonly sent: ReadonlySet<string> | null;
}
