/** A question about figures, small enough to be answered by trying everything. */
export interface OracleCase {
  /** A parent stands before its units. */
  readonly units: readonly OracleUnit[];
  readonly indicators: readonly OracleIndicator[];
  /** In the caller's order. */
  readonly lines: readonly { readonly id: string; readonly includes: readonly string[] }[];
  /** Null without assignments; else who owes a report for which period, whatever the indicator. */
  readonly owed: readonly { readonly unit: string; readonly period: string }[] | null;
  readonly observations: readonly OracleObservation[];
  readonly question: OracleQuestion;
}

export interface OracleUnit {
  readonly id: string;
  readonly parent: string | null;
}

export interface OracleIndicator {
  readonly code: string;
  readonly unit: 'sum' | 'forbid' | 'recompute';
  readonly time: 'sum' | 'last' | 'forbid' | 'recompute';
  readonly line: 'once' | 'sum';
  readonly ratio: {
    readonly numerator: string;
    readonly denominator: string;
    readonly factor: number;
  } | null;
  readonly breakdowns: readonly {
    readonly field: string;
    readonly categories: readonly string[];
    readonly complete: boolean;
  }[];
}

export type OracleValue =
  | { readonly state: 'nil' | 'missing' | 'not-applicable' | 'withheld' }
  | {
      readonly state: 'reported';
      /** Null with the qualifier `many` only. At most three decimals. */
      readonly amount: number | null;
      /** The upper end of a range. */
      readonly to: number | null;
      readonly qualifier: OracleQualifier | null;
    };

export type OracleQualifier =
  'nearly' | 'under' | 'at-most' | 'over' | 'more-than' | 'at-least' | 'about' | 'many';

export interface OracleObservation {
  readonly unit: string;
  readonly indicator: string;
  /** `2025`, `2025-H1`, `2025-9M`, `2025-Q3`, `2025-07`, or two days `2025-01-05/2025-02-03`. */
  readonly period: string;
  readonly value: OracleValue;
  readonly basis: 'in-period' | 'cumulative';
  readonly scope: 'own' | 'consolidated';
  readonly line: string | null;
  readonly measure: 'actual' | 'plan' | 'change' | 'base';
  /** A category of one breakdown, as `{ field, category }`. */
  readonly dimension: { readonly field: string; readonly category: string } | null;
  /** The id of a joint activity. */
  readonly activity: string | null;
}

export interface OracleQuestion {
  /** None of them holds another. */
  readonly units: readonly string[];
  readonly indicator: string;
  readonly period: string;
  readonly measure: OracleObservation['measure'];
  readonly dimension: OracleObservation['dimension'];
  readonly policy: 'partial' | 'strict' | 'zero';
  readonly compareWith: 'same-period-last-year' | null;
  readonly likeForLike: boolean;
}

/** Ends of an interval as exact fractions `n/d` in lowest terms (`5` for whole ones); null is open. */
export interface OracleBounds {
  readonly from: string | null;
  readonly to: string | null;
}

export interface OracleAnswer {
  readonly state: 'reported' | 'nil' | 'missing' | 'not-applicable' | 'withheld' | 'refused';
  /** An exact fraction; null where there is none, and for a range or “nhiều”. */
  readonly amount: string | null;
  readonly hard: OracleBounds | null;
  readonly plausible: OracleBounds | null;
  /** Why there is no amount and no bounds. */
  readonly reason:
    | 'nothing-reported'
    | 'incomplete'
    | 'denominator-zero'
    | 'terms-missing'
    | 'not-additive-over-units'
    | 'not-additive-over-time'
    | null;
  /** Counts of units: reported + partial + silent = expected. */
  readonly coverage: {
    readonly reported: number;
    readonly partial: number;
    readonly expected: number;
  };
  /** Sorted. */
  readonly silent: readonly string[];
  /** Sorted by unit. */
  readonly partial: readonly { readonly unit: string; readonly reason: string }[];
  /** Units whose consolidated reports were taken while units below them exist; sorted. */
  readonly standsIn: readonly string[];
  /** Places in the list of the observations that the figure comes from; ascending. */
  readonly taken: readonly number[];
  /** Of a ratio: of how many units something was left out. */
  readonly dropped: number | null;
  readonly base: {
    readonly amount: string | null;
    readonly difference: string | null;
    readonly percentChange: string | null;
    readonly reason: 'base-missing' | 'amount-missing' | 'coverage-differs' | 'base-zero' | null;
    /** With `likeForLike`: how many units sent both. */
    readonly units: number | null;
  } | null;
}
