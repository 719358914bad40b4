import type { Finding, FindingPlace, Severity } from './finding.js';
import type { FindingKind } from './finding-kind.js';

/**
 * The kinds of finding of one area, by what is wrong.
 *
 * Vietnamese: danh mục phát hiện.
 *
 * @example
 * ```ts
 * import { note, type FindingKinds } from 'danvan/findings';
 *
 * const kinds: FindingKinds = { 'no-chair': note() };
 * ```
 *
 * @category Findings
 */
export interface FindingKinds {
  readonly [problem: string]: FindingKind<object>;
}

/**
 * The facts of each full code, as `area/problem`, of the kinds of an area.
 *
 * Vietnamese: dữ kiện theo mã.
 *
 * @example
 * ```ts
 * import type { FactsByCode, FindingKind } from 'danvan/findings';
 *
 * type Kinds = { readonly 'no-chair': FindingKind<{ readonly room: string }> };
 * const facts: FactsByCode<'my-hall', Kinds>['my-hall/no-chair'] = { room: 'A' };
 * ```
 *
 * @category Findings
 */
export type FactsByCode<Area extends string, Kinds> = {
  readonly [
    Problem in keyof Kinds & string as `${Area}/${Problem}`
  ]: Kinds[Problem] extends FindingKind<infer Facts> ? Facts : never;
};

/**
 * Makes the findings of one area; {@link defineFindings} gives one.
 *
 * Vietnamese: hàm tạo phát hiện.
 *
 * @example
 * ```ts
 * import { exportFinding } from 'danvan/exporter';
 *
 * exportFinding.severities['export/table-split']; //=> 'note'
 * ```
 *
 * @category Findings
 */
export interface FindingMaker<Facts> {
  /** Makes a frozen finding of copies; its `path` is empty unless the place gives one. */
  <Code extends keyof Facts & string>(
    code: Code,
    params: Facts[Code],
    place?: FindingPlace,
  ): Finding<Code, Facts[Code]>;
  /** How grave the findings of each code are. */
  readonly severities: { readonly [Code in keyof Facts]: Severity };
  /** Only a type; never there. */
  readonly facts?: Facts;
}

/**
 * The facts of each code that a maker of findings knows.
 *
 * Vietnamese: dữ kiện theo mã.
 *
 * @example
 * ```ts
 * import type { exportFinding } from 'danvan/exporter';
 * import type { FactsOf } from 'danvan/findings';
 *
 * const facts: FactsOf<typeof exportFinding>['export/sheet-renamed'] = { from: 'a', to: 'b' };
 * ```
 *
 * @category Findings
 */
export type FactsOf<Maker extends { readonly facts?: unknown }> = Exclude<
  Maker['facts'],
  undefined
>;
