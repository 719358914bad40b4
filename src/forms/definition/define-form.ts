import { below, DanvanError, type Finding } from '#room/findings';
import { readFormDefinition } from './read-form-definition.js';
import type { StatisticalForm, StatisticalFormInput } from './statistical-form.js';

/** What is wrong, in the fewest words: where, the code, and the facts. */
const reasonOf = ({ path, code, params }: Finding): string =>
  `${path.join('.')} (${code}: ${JSON.stringify(params)})`.trim();

/**
 * Defines a form in code.
 *
 * Vietnamese: khai báo biểu mẫu thống kê.
 *
 * The same as {@link readFormDefinition}, for what a programmer writes down.
 *
 * @param input - The form; id, title and columns are enough.
 * @returns The form, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where it does not hold together.
 *
 * @example
 * ```ts
 * import { defineForm } from 'danvan/forms';
 *
 * const form = defineForm({
 *   id: 'reception',
 *   title: 'Tiếp công dân',
 *   columns: [
 *     { index: '1=2+3', heading: 'Tổng số lượt tiếp' },
 *     { index: '2', heading: 'Trong đó › Thường xuyên' },
 *     { index: '3', heading: 'Trong đó › Định kỳ, đột xuất' },
 *   ],
 * });
 * form.columns[0]?.formulas[0]?.text; //=> '2+3'
 * ```
 *
 * @category Forms
 */
export function defineForm(input: StatisticalFormInput): StatisticalForm {
  const read = readFormDefinition(input);
  if (read.ok) return read.value;
  const findings = below(read.findings, 'form');
  const reasons = read.findings.map(reasonOf).join('; ');
  throw new DanvanError('INVALID_ARGUMENT', `The form does not hold together: ${reasons}.`, {
    findings,
  });
}
