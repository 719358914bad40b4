import type { lifecycleFinding } from '#room/lifecycle';
import type { SentencesOf } from '#room/locale';
import { perhaps } from './words.js';

/** The sentences of the findings in lifecycles, in Vietnamese. */
export const lifecycleVi: SentencesOf<typeof lifecycleFinding> = {
  'lifecycle/unknown-state': ({ state, nearest }, say) =>
    `quy trình không có trạng thái ${say.quoted(state)}${perhaps(nearest, say)}`,
  'lifecycle/repeated-state': ({ state }, say) =>
    `trạng thái ${say.quoted(state)} được khai hai lần trong quy trình.`,
  'lifecycle/unreachable-state': ({ state }, say) =>
    `không có bước nào dẫn đến trạng thái ${say.quoted(state)}.`,
  'lifecycle/move-not-allowed': ({ from, to, by, allowed }, say) =>
    `không được chuyển từ ${say.quoted(from)} sang ${say.quoted(to)}${by === null ? '' : ` do ${say.quoted(by)} thực hiện`}; ${allowed.length === 0 ? 'không có bước nào tiếp theo' : `chỉ được chuyển sang ${say.quoted(...allowed)}`}.`,
  'lifecycle/requirement-missing': ({ from, to, missing }, say) =>
    `chưa đủ điều kiện để chuyển từ ${say.quoted(from)} sang ${say.quoted(to)}, còn thiếu: ${say.quoted(...missing)}.`,
};
