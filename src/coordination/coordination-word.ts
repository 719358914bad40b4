import type { Name } from '#room/organization';

/**
 * A word of a list that users may add to: a role of a party or at an event, an activity, a topic.
 *
 * Vietnamese: danh mục vai trò, hoạt động, lĩnh vực.
 *
 * `leads` is true for the role of the party that leads; `danvan/vietnam` ships lists.
 *
 * @example
 * ```ts
 * import type { CoordinationWord } from 'danvan/coordination';
 *
 * const role: CoordinationWord = { id: 'observer', name: { vi: 'quan sát viên' } };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationWord {
  readonly id: string;
  readonly name: Name;
  readonly leads?: boolean | undefined;
}
