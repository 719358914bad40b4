import type {
  CellReason,
  Explanation,
  LeftOut,
  PartialReason,
  CountingPolicy,
} from '#room/aggregation';

/** Which figure a sentence speaks of. */
export interface SaidFigure {
  readonly indicator: string;
  readonly period: string;
  readonly units: readonly string[];
  readonly isOwn: boolean;
  /** Whether it is what of an ended unit nobody took over. */
  readonly isUnallocated: boolean;
  /** Whether it is the state at the end of the period. */
  readonly isState: boolean;
  readonly measure: CountingPolicy['measure'];
  /** The categories asked for; none for the total. */
  readonly categories: readonly string[];
}

/** How many of the units that owe a figure sent it, and what they are called: xã, phường. */
export interface SaidCoverage {
  readonly reported: number;
  readonly expected: number;
  readonly kinds: readonly string[];
}

/** A unit with what is said of it. */
export interface SaidUnit {
  readonly unit: string;
  readonly figure: string;
}

/** A report as it was sent. */
export interface SaidReport extends SaidUnit {
  readonly period: string;
  readonly line: string | null;
  readonly isConsolidated: boolean;
  readonly isCumulative: boolean;
}

/** One side of a choice. */
export interface SaidSide {
  readonly figure: string;
  readonly units: number;
  readonly unitDays: number | null;
}

/**
 * The facts of each sentence of an explanation. Figures are texts with their unit of measure; units,
 * indicators, lines and periods are ids.
 */
export interface StatementFacts {
  /** A figure that was added up from reports. */
  readonly 'added-up': SaidFigure & SaidCoverage & { readonly figure: string };
  /** A figure of silent units, taken as zero. */
  readonly 'zero-taken': SaidFigure & { readonly figure: string };
  /** A figure that one unit sent for itself. */
  readonly 'as-sent': SaidFigure & { readonly figure: string };
  /** A figure that one consolidated report stands in for. */
  readonly 'stood-in': SaidFigure & SaidCoverage & SaidUnit;
  readonly rate: SaidFigure &
    SaidCoverage & {
      readonly figure: string;
      readonly numerator: SaidUnit;
      readonly denominator: SaidUnit;
    };
  readonly 'stated-rate': SaidFigure & { readonly figure: string };
  readonly 'no-amount': SaidFigure &
    SaidCoverage & {
      readonly reason: CellReason;
      readonly state: Explanation['cell']['state'];
      /** Whether something was sent that does not count. */
      readonly isSent: boolean;
    };
  readonly rules: {
    readonly rules: Explanation['rules'];
    readonly isStated: boolean;
  };
  readonly parts: {
    readonly parts: readonly SaidUnit[];
    readonly more: number;
    /** Whether there is no total yet that they are part of. */
    readonly isWithheld: boolean;
  };
  readonly difference: SaidUnit & {
    readonly from: string;
    readonly to: string;
    readonly later: SaidReport;
    readonly less: readonly SaidReport[];
  };
  readonly 'running-total': SaidUnit & { readonly period: string };
  readonly 'from-categories': SaidUnit & { readonly period: string };
  readonly 'stands-in': SaidUnit & SaidCoverage & { readonly from: string; readonly to: string };
  /** A figure that several bodies or systems sent together. */
  readonly 'sent-together': SaidReport & { readonly by: readonly string[] };
  readonly partial: {
    readonly units: readonly {
      readonly unit: string;
      readonly reason: PartialReason;
      readonly owedDays: number;
      readonly sentDays: number;
    }[];
    readonly more: number;
  };
  readonly silent: { readonly units: readonly string[]; readonly more: number };
  readonly excused: { readonly units: readonly string[]; readonly more: number };
  readonly choice: {
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly counted: 'consolidated' | 'below';
    readonly consolidated: SaidSide;
    readonly below: SaidSide | null;
    readonly owing: number;
  };
  readonly 'left-out': SaidReport & {
    readonly reason: LeftOut['reason'] | 'not-chosen';
    /** The term of a rate that it is of; null where it is of the figure itself. */
    readonly term: string | null;
    readonly instead: { readonly figure: string; readonly units: readonly string[] } | null;
  };
  readonly 'left-out-more': { readonly count: number };
  readonly 'zero-denominator': { readonly units: readonly string[]; readonly more: number };
  readonly comparison: {
    readonly period: string;
    readonly baseFigure: string | null;
    readonly baseReported: number;
    readonly baseExpected: number;
    /** Above zero where the figure rose; null where there is no comparison. */
    readonly difference: number | null;
    /** Its size, with its unit of measure. */
    readonly size: string;
    readonly percentChange: number | null;
    readonly between: { readonly from: string | null; readonly to: string | null } | null;
    readonly reason: CellReason | null;
    readonly like: {
      readonly units: number;
      readonly figure: string;
      readonly baseFigure: string;
    } | null;
  };
  readonly 'errors-count': Record<never, never>;
}

/** A sentence to be, with its facts. */
export type Statement = {
  readonly [Name in keyof StatementFacts]: {
    readonly name: Name;
    readonly facts: StatementFacts[Name];
  };
}[keyof StatementFacts];
