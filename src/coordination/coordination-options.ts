import type { PeriodOptions } from '#room/time';
import type { CoordinationWord } from './coordination-word.js';

/**
 * The lists of words that instruments, notes and events use.
 *
 * Vietnamese: danh mục dùng trong công tác phối hợp.
 *
 * A list that is not given is not looked into.
 *
 * @example
 * ```ts
 * import type { CoordinationWords } from 'danvan/coordination';
 * import { coordinationWords } from 'danvan/vietnam';
 *
 * const words: CoordinationWords = {
 *   ...coordinationWords,
 *   roles: [{ id: 'observer', name: { vi: 'quan sát viên' } }],
 * };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationWords {
  readonly roles?: readonly CoordinationWord[] | undefined;
  readonly activities?: readonly CoordinationWord[] | undefined;
  readonly topics?: readonly CoordinationWord[] | undefined;
  readonly eventKinds?: readonly CoordinationWord[] | undefined;
  readonly eventRoles?: readonly CoordinationWord[] | undefined;
}

/**
 * What records of coordination are read against.
 *
 * Vietnamese: danh mục dùng khi đọc hồ sơ phối hợp.
 *
 * `known` is a hierarchy or a register with the units, `documents` the ids of the documents;
 * without them units and documents are not looked for. `periods` holds the calendars and systems of
 * terms that ids of periods may name.
 *
 * @example
 * ```ts
 * import type { CoordinationOptions } from 'danvan/coordination';
 * import { coordinationWords } from 'danvan/vietnam';
 *
 * const options: CoordinationOptions = { words: coordinationWords, documents: ['23-QĐ/TW'] };
 * ```
 *
 * @category Coordination
 */
export interface CoordinationOptions {
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly words?: CoordinationWords | undefined;
  readonly periods?: PeriodOptions | undefined;
}
