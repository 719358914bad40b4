import { below } from '../outline-row.js';
import type { BodyOutline } from '../outline-body.js';
import { authorityRows } from '../rows/authority-rows.js';
import { frontRows } from '../rows/front-rows.js';
import { movementRows } from '../rows/movement-rows.js';
import { led, looked } from '../sentences/led.js';
import { situationSentences as situation } from '../sentences/situation.js';
import { democracyOf } from './democracy-of.js';

const state = 'Công tác dân vận của Hội đồng nhân dân, Ủy ban nhân dân';
const front = 'Công tác dân vận của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội';
const teams = 'Công tác nắm tình hình Nhân dân; hoạt động của tổ dân vận thôn, tổ dân phố';

/** A commune has nobody below it but villages and their teams. */
export const commune = (): BodyOutline => ({
  work: 'công tác dân vận và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác dân vận',
  rows: [
    { id: 'system', level: 1, heading: 'Kết quả công tác dân vận' },
    {
      id: 'system.party',
      level: 2,
      heading: 'Công tác lãnh đạo, chỉ đạo của Đảng ủy',
      told: [situation.party, ...led],
    },
    { id: 'system.government', level: 2, heading: state },
    ...below('system.government', 3, authorityRows),
    { id: 'system.front', level: 2, heading: front },
    ...below('system.front', 3, frontRows),
    ...below('system', 2, movementRows),
    { id: 'board', level: 2, heading: teams, told: looked },
    ...democracyOf(),
  ],
});
