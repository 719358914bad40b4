/**
 * The lists of records in which an id is looked for.
 *
 * Vietnamese: danh mục hồ sơ phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationRecordList } from 'danvan/coordination';
 *
 * const list: CoordinationRecordList = 'instrument';
 * ```
 *
 * @category Findings
 */
export type CoordinationRecordList =
  'instrument' | 'content' | 'task' | 'event' | 'note' | 'review' | 'site' | 'party';

/**
 * The lists of words that users may add to.
 *
 * Vietnamese: danh mục từ dùng trong phối hợp.
 *
 * @example
 * ```ts
 * import type { CoordinationWordList } from 'danvan/coordination';
 *
 * const list: CoordinationWordList = 'activity';
 * ```
 *
 * @category Findings
 */
export type CoordinationWordList = 'role' | 'activity' | 'topic' | 'event-kind' | 'event-role';
