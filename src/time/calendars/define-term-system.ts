import { refuseShape } from '#room/findings';
import { readRecord } from '#room/records';
import { termSystemSchema, type TermSystem, type TermSystemInput } from './term-system.js';

/**
 * Defines a system of terms.
 *
 * Vietnamese: hệ thống nhiệm kỳ.
 *
 * @param input - Its id, its name and its terms, earliest first.
 * @returns The system, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where it is not well formed, its terms are out of order or one ends before it starts.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { defineTermSystem } from 'danvan/time';
 *
 * const union = defineTermSystem({
 *   id: 'trade-union',
 *   name: 'Công đoàn',
 *   terms: [{ firstYear: 2023, lastYear: 2028 }],
 * });
 * periodOf('2023/2028@trade-union', { termSystems: [union] }).to; //=> '2028-12-31'
 * ```
 *
 * @category Time
 */
export function defineTermSystem(input: TermSystemInput): TermSystem {
  const read = readRecord(termSystemSchema, input, ['termSystem']);
  return read.ok ? read.value : refuseShape('The system of terms', read.findings);
}
