import { isDanvanError } from '#room/findings';
import { blockCases } from './cases/blocks.js';
import { faithfulCases } from './cases/faithful.js';
import { figureCases } from './cases/figures.js';
import { formatCases } from './cases/format.js';
import { hostileCases } from './cases/hostile.js';
import { partCases } from './cases/parts.js';
import { runningCases } from './cases/running.js';
import { sizeCases } from './cases/size.js';
import type { CaseTemplate, ConformanceCase, ConformanceSubject } from './conformance-case.js';
import { fail } from './must.js';

const templates: readonly CaseTemplate[] = Object.freeze([
  ...formatCases,
  ...blockCases,
  ...figureCases,
  ...partCases,
  ...faithfulCases,
  ...sizeCases,
  ...hostileCases,
  ...runningCases,
]);

async function runCase(template: CaseTemplate, subject: ConformanceSubject): Promise<void> {
  try {
    await template.check(subject);
  } catch (error) {
    if (isDanvanError(error) && error.code === 'CONFORMANCE_FAILED') throw error;
    fail(`It does not hold that the exporter ${template.name}: ${String(error)}`, error);
  }
}

/**
 * Lists what every exporter must keep, as tests for any framework.
 *
 * Vietnamese: bộ phép thử hợp chuẩn.
 *
 * Two promises a process cannot check by itself: run your tests again with another time zone
 * (`TZ=Pacific/Kiritimati`) and another machine language (`LC_ALL=C`) and compare the bytes.
 *
 * @param subject - Makes the exporter, and reads back what it wrote.
 * @returns The cases, each with a name and a function to run; the order is fixed.
 *
 * @example
 * ```ts
 * import { plainText } from 'danvan/plain-text';
 * import { conformanceCases } from 'danvan/testing';
 *
 * const cases = conformanceCases({
 *   exporter: () => plainText(),
 *   readText: (bytes) => new TextDecoder().decode(bytes),
 * });
 * await cases[0]?.run();
 * cases[0]?.name; //=> 'has a name, a media type and an extension without a dot'
 * ```
 *
 * @category Export
 */
export function conformanceCases(subject: ConformanceSubject): readonly ConformanceCase[] {
  return Object.freeze(
    templates.map((template) =>
      Object.freeze({ name: template.name, run: () => runCase(template, subject) }),
    ),
  );
}
