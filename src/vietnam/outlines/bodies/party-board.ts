import { below } from '../outline-row.js';
import type { BodyOutline } from '../outline-body.js';
import { authorityRows } from '../rows/authority-rows.js';
import { frontRows } from '../rows/front-rows.js';
import { movementRows } from '../rows/movement-rows.js';
import { led, looked } from '../sentences/led.js';
import { situationSentences as situation } from '../sentences/situation.js';
import { democracyOf } from './democracy-of.js';

const party = 'Công tác lãnh đạo, chỉ đạo của cấp ủy';
const state = 'Công tác dân vận của cơ quan nhà nước, chính quyền các cấp';
const front =
  'Công tác dân vận của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội và hội quần chúng';
const board = 'Hoạt động của cơ quan tham mưu công tác dân vận';

/** A board of a Party committee tells of the whole political system. */
export const partyBoard = (): BodyOutline => ({
  work: 'công tác dân vận và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác dân vận',
  rows: [
    { id: 'system', level: 1, heading: 'Công tác dân vận của hệ thống chính trị' },
    { id: 'system.party', level: 2, heading: party, told: [situation.party, ...led] },
    { id: 'system.government', level: 2, heading: state },
    ...below('system.government', 3, authorityRows),
    { id: 'system.front', level: 2, heading: front },
    ...below('system.front', 3, frontRows),
    ...below('system', 2, movementRows),
    ...democracyOf(),
    { id: 'board', level: 1, heading: board, told: looked },
  ],
});
