import type { lifecycleFinding } from '#room/lifecycle';
import type { SentencesOf } from '#room/locale';
import { choices } from './all-words.js';
import { perhaps } from './words.js';

/** A report is taken in, “tiếp nhận”; an opinion is agreed to, “tiếp thu”. */
const states = (...ids: readonly string[]): string =>
  ids.map((id) => (id === 'accepted' ? 'tiếp nhận' : choices(id))).join(', ');

/** The sentences of the findings in lifecycles, in Vietnamese. */
export const lifecycleVi: SentencesOf<typeof lifecycleFinding> = {
  'lifecycle/unknown-state': ({ state, nearest }, say) =>
    `quy trình không có trạng thái ${states(state)}${perhaps(nearest, say)}`,
  'lifecycle/repeated-state': ({ state }) =>
    `trạng thái ${states(state)} được khai hai lần trong quy trình; hãy bỏ bớt một.`,
  'lifecycle/unreachable-state': ({ state }) =>
    `không có bước nào dẫn đến trạng thái ${states(state)}; hãy bổ sung bước hoặc bỏ trạng thái này.`,
  'lifecycle/move-not-allowed': ({ from, to, by, allowed }) =>
    `không được${by === null ? '' : ` để ${choices(by)}`} chuyển từ ${states(from)} sang ${states(to)}; ${allowed.length === 0 ? 'không có bước nào tiếp theo' : `chỉ được chuyển sang ${states(...allowed)}`}.`,
  'lifecycle/requirement-missing': ({ from, to, missing }) =>
    `chưa đủ điều kiện để chuyển từ ${states(from)} sang ${states(to)}, còn thiếu: ${choices(...missing)}.`,
};
