import { recommended } from './rule-packs.js';
import type { Rule } from './rule.js';

/**
 * The rules that {@link check} holds a dataset to.
 *
 * Vietnamese: danh mục quy tắc kiểm tra.
 *
 * @example
 * ```ts
 * import { recommended } from 'danvan';
 * import { rules } from 'danvan/rules';
 *
 * rules === recommended; //=> true
 * ```
 *
 * @deprecated Use {@link recommended}.
 *
 * @category Rules
 */
export const rules: readonly Rule[] = recommended;
