import { requireObject, type Severity } from '#room/findings';
import type { Rule } from './rule.js';

/**
 * The same rule, with its findings as grave as an office wants them.
 *
 * Vietnamese: đổi mức độ của quy tắc.
 *
 * @param rule - One of {@link recommended}, or of your own.
 * @param severity - How grave all its findings are.
 * @returns A new rule of the same name; the one given stays as it is.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `rule` is none.
 *
 * @example
 * ```ts
 * import { recommended, withSeverity } from 'danvan';
 * import { ratesInRange } from 'danvan/rules';
 *
 * const strict = recommended.map((rule) =>
 *   rule === ratesInRange ? withSeverity(rule, 'error') : rule,
 * );
 * strict.length === recommended.length; //=> true
 * ```
 *
 * @category Rules
 */
export function withSeverity(rule: Rule, severity: Severity): Rule {
  requireObject(rule, 'rule');
  return Object.freeze({
    name: rule.name,
    *check(dataset) {
      for (const finding of rule.check(dataset)) yield { ...finding, severity };
    },
  } satisfies Rule);
}
