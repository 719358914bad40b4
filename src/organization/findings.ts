import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings in units, their links, their names and their posts. */
export const organizationFinding = defineFindings('organization', {
  /** Two units with one id; the later one is left out. */
  'duplicate-unit': error<{ readonly unit: string }>(),
  /** A unit whose parent is not among the units. */
  'unknown-parent': error<{
    readonly unit: string;
    readonly parent: string;
    readonly nearest: string | null;
  }>(),
  /** Units that are their own ancestors. */
  'parent-cycle': error<{ readonly units: readonly string[] }>(),
  /** An organization that serves a place which is not among the units. */
  'unknown-place': error<{ readonly unit: string; readonly place: string }>(),
  /** A link or a succession that names a unit which is not among the units; it is left out. */
  'unknown-unit': error<{ readonly unit: string; readonly nearest: string | null }>(),
  /** A link of a type that the register does not have; it is left out. */
  'unknown-link-type': error<{
    readonly type: string;
    readonly allowed: readonly string[];
  }>(),
  /** Two units directly above one at the same time; the first given counts. */
  'overlapping-parents': error<{
    readonly unit: string;
    readonly line: string;
    readonly parents: readonly string[];
    /** First day of the overlap, and the first day after it; null where it is open. */
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** A unit that is there while the unit above it is not; it stands on top for these days. */
  'parent-not-in-force': warning<{
    readonly unit: string;
    readonly parent: string;
    readonly line: string;
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** Days that end before they begin; they count as none. */
  'end-before-start': error<{
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** A kind that the catalogue of kinds does not have. */
  'unknown-kind': warning<{
    readonly unit: string;
    readonly kind: string;
    readonly nearest: string | null;
  }>(),
  /** A level that no scheme of levels has, but that is written almost like one that it has. */
  'unknown-level': warning<{
    readonly unit: string;
    readonly level: string;
    readonly nearest: string;
  }>(),
  /** A unit that is of its kind at a time when the country does not have the kind. */
  'kind-not-in-force': note<{
    readonly unit: string;
    readonly kind: string;
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** A unit of a level at a time when the country does not have the level. */
  'level-not-in-force': note<{
    readonly unit: string;
    readonly level: string;
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** Parts of one unit that add up to more than the whole of it; the succession is left out. */
  'shares-above-whole': error<{
    readonly unit: string;
    readonly measure: string;
    readonly sum: number;
  }>(),
  /** A restated amount of a part of its unit only: no figure of the other forerunners was given. */
  'predecessors-missing': warning<{
    readonly unit: string;
    readonly missing: readonly string[];
  }>(),
  /** An amount of a unit that was not in force on the day it is restated from. */
  'amount-not-in-force': error<{
    readonly unit: string;
    readonly amount: number;
    readonly day: string;
  }>(),
  /** An amount that no rule gives to one unit; it stands apart, under the unit above all heirs. */
  unallocated: warning<{
    readonly amount: number;
    readonly among: readonly string[];
    readonly above: string | null;
  }>(),
  /** A written name that fits several units equally well or nearly; none was taken. */
  'ambiguous-name': warning<{
    readonly text: string;
    readonly units: readonly string[];
    readonly names: readonly string[];
    readonly count: number;
  }>(),
  /** A written name that fits no unit. */
  'unknown-name': error<{ readonly text: string; readonly nearest: string | null }>(),
  /** A misspelt name that was taken for the only unit near it. */
  'name-corrected': note<{
    readonly text: string;
    readonly unit: string;
    readonly name: string;
  }>(),
  /** A code that an earlier row of the same list gave to another unit; `first` is that row. */
  'duplicate-code': error<{ readonly code: string; readonly first: number }>(),
  /** A code that no unit of the tree has. */
  'unknown-code': error<{ readonly code: string }>(),
  /** A change whose old value is not the one that the unit has. */
  'old-value-differs': error<{
    readonly code: string;
    readonly expected: string;
    readonly found: string;
  }>(),
  /** A unit that passes whole to one heir by its row, but has another number of heirs. */
  'heirs-disagree': error<{
    readonly code: string;
    readonly kind: string;
    readonly heirs: number;
  }>(),
  /** The same old and new code in two rows; `first` is the earlier row. */
  'repeated-succession': error<{ readonly from: string; readonly first: number }>(),
  /** A good row that falls with a bad one, `row`, of the same old unit. */
  'left-out-together': error<{ readonly code: string; readonly row: number }>(),
  /** Parts of one unit that cannot hold together: all of its people in one, some in another. */
  'shares-disagree': error<{ readonly code: string }>(),
  /** A post with two holders at the same time, the later one second. */
  'post-held-twice': error<{
    readonly post: string;
    readonly holders: readonly string[];
    readonly from: string | null;
    readonly until: string | null;
  }>(),
  /** A delegation of or to a post that is not among the posts; it is left out. */
  'unknown-post': error<{ readonly post: string; readonly nearest: string | null }>(),
});
