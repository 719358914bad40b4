import type { Finding } from '#room/findings';
import { fromLeast, ringsOf, type Graph } from '#room/kit';
import type { FigureRelation } from './figure-relation.js';
import type { Indicator } from './indicator.js';
import { indicatorFinding } from './findings.js';

/**
 * Indicators by their code, in the order in which they were given.
 *
 * Vietnamese: danh mục chỉ tiêu.
 *
 * @example
 * ```ts
 * import { createDataset, createHierarchy } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([]);
 * const { catalogue } = createDataset({ hierarchy, indicators, observations: [] });
 * catalogue.has('mediation.teams'); //=> true
 * ```
 *
 * @category Indicators
 */
export type Catalogue<Code extends string = string> = ReadonlyMap<string, Indicator<Code>>;

const relationsOf = (indicator: Indicator): readonly (readonly [string, string])[] => [
  ...(indicator.ratio
    ? [
        ['numerator', indicator.ratio.numerator] as const,
        ['denominator', indicator.ratio.denominator] as const,
      ]
    : []),
  ...(indicator.replaces ? [['replaces', indicator.replaces] as const] : []),
  ...(indicator.deprecated?.use ? [['deprecated', indicator.deprecated.use] as const] : []),
  ...(indicator.partOf ? [['partOf', indicator.partOf] as const] : []),
  ...(indicator.carriedOver ? [['carriedOver', indicator.carriedOver] as const] : []),
  ...(indicator.sessions ? [['sessions', indicator.sessions] as const] : []),
  ...(indicator.parts ?? []).map((part) => ['parts', part] as const),
  ...(indicator.otherParts ?? []).map((part) => ['otherParts', part] as const),
  ...(indicator.holds ?? []).flatMap(codesIn).map((term) => ['holds', term] as const),
];

const codesIn = ({ sumOf = [], productOf = [], dividedBy }: FigureRelation): readonly string[] =>
  [...sumOf, ...productOf, ...(dividedBy ? [dividedBy] : [])].flatMap((term) =>
    'indicator' in term ? term.indicator : [],
  );

/** Versions of one indicator that are in force on the same day. */
function overlapping(catalogue: Catalogue): readonly Finding[] {
  return [...catalogue.values()].flatMap(({ code, from, replaces = '' }) => {
    const earlier = catalogue.get(replaces);
    if (earlier === undefined) return [];
    const { to } = earlier;
    if (from !== undefined && to !== undefined && to < from) return [];
    const params = { indicator: code, replaces, ...(from && { from }), ...(to && { to }) };
    const place = { path: ['indicators', code, 'replaces'], indicator: code };
    return [indicatorFinding('indicators/versions-overlap', params, place)];
  });
}

/** What each indicator is made of: its parts, its terms, its earlier version. */
function madeOf(catalogue: Catalogue): Graph {
  const graph = new Map<string, readonly string[]>();
  const add = (from: string, to: readonly string[]) =>
    graph.set(from, [...(graph.get(from) ?? []), ...to]);
  for (const { code, ratio, parts = [], otherParts = [], partOf, replaces } of catalogue.values()) {
    const terms = ratio === undefined ? [] : [ratio.numerator, ratio.denominator];
    add(code, [...parts, ...otherParts, ...terms, ...(replaces === undefined ? [] : [replaces])]);
    if (partOf !== undefined) add(partOf, [code]);
  }
  return graph;
}

/** Indicators that are made of themselves by way of others, and rates of rates. */
function tangled(catalogue: Catalogue): readonly Finding[] {
  const rings = ringsOf(madeOf(catalogue)).map((ring) => {
    const indicators = fromLeast(ring);
    const [indicator = ''] = indicators;
    const place = { path: ['indicators', indicator], indicator };
    return indicatorFinding('indicators/ring', { indicators }, place);
  });
  const terms = [...catalogue.values()].flatMap(({ code, ratio }) =>
    [ratio?.numerator, ratio?.denominator]
      .filter((term) => term !== undefined)
      .filter((term) => catalogue.get(term)?.kind === 'ratio')
      .map((term) => {
        const place = { path: ['indicators', code, 'ratio'], indicator: code };
        return indicatorFinding('indicators/term-is-ratio', { indicator: code, term }, place);
      }),
  );
  return [...rings, ...terms];
}

/** Builds the catalogue and says which codes stand twice or lean on one that is not there. */
export function createCatalogue(indicators: readonly Indicator[]): {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
} {
  const catalogue = new Map<string, Indicator>();
  const findings: Finding[] = [];
  indicators.forEach((indicator, index) => {
    const { code } = indicator;
    const place = { path: ['indicators', index], indicator: code };
    if (!catalogue.has(code)) catalogue.set(code, indicator);
    else
      findings.push(indicatorFinding('indicators/duplicate-indicator', { indicator: code }, place));
  });
  for (const indicator of catalogue.values()) {
    for (const [relation, related] of relationsOf(indicator)) {
      if (catalogue.has(related)) continue;
      const params = { indicator: indicator.code, relation, related };
      const place = { path: ['indicators', indicator.code, relation], indicator: indicator.code };
      findings.push(indicatorFinding('indicators/unknown-relation', params, place));
    }
  }
  return {
    catalogue: Object.freeze(catalogue),
    findings: [...findings, ...overlapping(catalogue), ...tangled(catalogue)],
  };
}
