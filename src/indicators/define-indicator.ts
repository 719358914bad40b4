import * as z from 'zod/mini';
import { refuseShape } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { readRecord } from '#room/records';
import { definitionFindings } from './definition-findings.js';
import {
  indicatorSchema,
  type CombiningRules,
  type Indicator,
  type IndicatorInput,
} from './indicator.js';

/** How each kind combines unless its definition says otherwise. */
const rulesOfKind: { readonly [Kind in Indicator['kind']]: CombiningRules } = Object.freeze({
  flow: { unit: 'sum', time: 'sum', line: 'once' },
  stock: { unit: 'sum', time: 'last', line: 'once' },
  coverage: { unit: 'sum', time: 'last', line: 'once' },
  ratio: { unit: 'recompute', time: 'recompute', line: 'once' },
});

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null;

const nameOf = (input: unknown): string =>
  isRecord(input) && typeof input['code'] === 'string'
    ? `The indicator "${input['code'].slice(0, 80)}"`
    : 'The indicator';

/**
 * Defines an indicator and fills in what its kind implies.
 *
 * Vietnamese: chỉ tiêu thống kê.
 *
 * A flow is summed over units and time; a stock and a coverage are summed over units, the last one
 * over time; a ratio is recomputed. Figures that travel on two reporting lines count once unless
 * `combine.line` is `sum`.
 *
 * @param input - The definition; code, name, unit and kind are enough.
 * @returns The definition with every default, frozen all the way down.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where it is not well formed or a ratio has no terms.
 *
 * @example
 * ```ts
 * import { defineIndicator } from 'danvan';
 *
 * const teams = defineIndicator({
 *   code: 'mediation.teams',
 *   name: 'Số tổ hòa giải',
 *   unit: 'tổ',
 *   kind: 'stock',
 * });
 * teams.combine; //=> { unit: 'sum', time: 'last', line: 'once' }
 * ```
 *
 * @category Indicators
 */
export function defineIndicator<const Code extends string>(
  input: IndicatorInput<Code>,
): Indicator<Code>;
export function defineIndicator(input: IndicatorInput): Indicator {
  const given = readRecord(z.unknown(), input, ['indicator']);
  if (!given.ok) return refuseShape('The indicator', given.findings);
  const read = readRecord(indicatorSchema, given.value, ['indicator']);
  const findings = definitionFindings(given.value, read.ok ? [] : read.findings);
  if (!read.ok || findings.length > 0) return refuseShape(nameOf(given.value), findings);
  const { combine, ...definition } = read.value;
  return deepFreeze({
    ...definition,
    combine: { ...rulesOfKind[definition.kind], ...withoutUndefined(combine) },
  });
}

function withoutUndefined(combine: {
  readonly unit?: CombiningRules['unit'] | undefined;
  readonly time?: CombiningRules['time'] | undefined;
  readonly line?: CombiningRules['line'] | undefined;
}): Partial<CombiningRules> {
  const { unit, time, line } = combine;
  return { ...(unit && { unit }), ...(time && { time }), ...(line && { line }) };
}
