/**
 * The findings in units, their links and what became of them.
 *
 * Vietnamese: lỗi của dữ liệu tổ chức.
 *
 * Part of {@link FindingParams}.
 *
 * @example
 * ```ts
 * import type { OrganizationFindingParams } from 'danvan';
 *
 * const params: OrganizationFindingParams['organization/duplicate-unit'] = { unit: 'xa-a' };
 * ```
 *
 * @category Findings
 */
export interface OrganizationFindingParams {
  /** Two units with one id; the later one is left out. */
  readonly 'organization/duplicate-unit': { readonly unit: string };
  /** A unit whose parent is not among the units. */
  readonly 'organization/unknown-parent': {
    readonly unit: string;
    readonly parent: string;
    readonly nearest: string | null;
  };
  /** Units that are their own ancestors. */
  readonly 'organization/parent-cycle': { readonly units: readonly string[] };
  /** An organization that serves a place which is not among the units. */
  readonly 'organization/unknown-kind': {
    readonly unit: string;
    readonly kind: string;
    readonly nearest: string | null;
  };
  readonly 'organization/unknown-place': { readonly unit: string; readonly place: string };
  /** A report that nobody asked of the unit for the period. */
  readonly 'organization/unexpected-report': {
    readonly unit: string;
    readonly form: string;
    readonly period: string;
  };
  /** A report received without a due date to judge it by. */
  readonly 'organization/no-due-date': {
    readonly unit: string;
    readonly form: string;
    readonly period: string;
  };

  /** A link or a succession that names a unit which is not among the units; it is left out. */
  readonly 'organization/unknown-unit': { readonly unit: string; readonly nearest: string | null };
  /** A link of a type that the register does not have; it is left out. */
  readonly 'organization/unknown-link-type': {
    readonly type: string;
    readonly allowed: readonly string[];
  };
  /** Two units directly above one at the same time; the first given counts. */
  readonly 'organization/overlapping-parents': {
    readonly unit: string;
    readonly line: string;
    readonly parents: readonly string[];
    /** First day of the overlap, and the first day after it; null where it is open. */
    readonly from: string | null;
    readonly until: string | null;
  };
  /** A unit that is there while the unit above it is not; it stands on top for these days. */
  readonly 'organization/parent-not-in-force': {
    readonly unit: string;
    readonly parent: string;
    readonly line: string;
    readonly from: string | null;
    readonly until: string | null;
  };
  /** Days that end before they begin; they count as none. */
  readonly 'organization/end-before-start': {
    readonly from: string | null;
    readonly until: string | null;
  };
  /** A unit that is of its kind at a time when the country does not have the kind. */
  readonly 'organization/kind-not-in-force': {
    readonly unit: string;
    readonly kind: string;
    readonly from: string | null;
    readonly until: string | null;
  };
  /** A unit of a level at a time when the country does not have the level. */
  readonly 'organization/level-not-in-force': {
    readonly unit: string;
    readonly level: string;
    readonly from: string | null;
    readonly until: string | null;
  };
  /** Parts of one unit that add up to more than the whole of it; the succession is left out. */
  readonly 'organization/shares-above-whole': {
    readonly unit: string;
    readonly measure: string;
    readonly sum: number;
  };
  /** A restated amount of a part of its unit only: no figure of the other forerunners was given. */
  readonly 'organization/predecessors-missing': {
    readonly unit: string;
    readonly missing: readonly string[];
  };
  /** An amount that no rule gives to one unit; it stands apart, under the unit above all heirs. */
  readonly 'organization/unallocated': {
    readonly amount: number;
    readonly among: readonly string[];
    readonly above: string | null;
  };
  /** A written name that fits several units equally well or nearly; none was taken. */
  readonly 'organization/ambiguous-name': {
    readonly text: string;
    readonly units: readonly string[];
    readonly names: readonly string[];
    readonly count: number;
  };
  /** A written name that fits no unit. */
  readonly 'organization/unknown-name': { readonly text: string; readonly nearest: string | null };
  /** A misspelt name that was taken for the only unit near it. */
  readonly 'organization/name-corrected': {
    readonly text: string;
    readonly unit: string;
    readonly name: string;
  };
}
