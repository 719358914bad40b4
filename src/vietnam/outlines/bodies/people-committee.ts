import { below } from '../outline-row.js';
import type { BodyOutline } from '../outline-body.js';
import { authorityRows } from '../rows/authority-rows.js';
import { frontRows } from '../rows/front-rows.js';
import { movementRows } from '../rows/movement-rows.js';
import { led, looked } from '../sentences/led.js';
import { situationSentences as situation } from '../sentences/situation.js';
import { democracyOf } from './democracy-of.js';

const direction = 'Công tác chỉ đạo, điều hành, tổ chức thực hiện';
const front = 'Phối hợp với Mặt trận Tổ quốc, các tổ chức chính trị - xã hội vận động Nhân dân';

/** A people's committee tells of its own work, and of what it did with the Front. */
export const peopleCommittee = (): BodyOutline => ({
  work: 'công tác dân vận chính quyền và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác dân vận chính quyền và thực hiện dân chủ ở cơ sở',
  rows: [
    { id: 'leadership', level: 1, heading: direction, told: [...led, ...looked] },
    { id: 'results', level: 1, heading: 'Kết quả công tác dân vận chính quyền' },
    ...below('results', 2, authorityRows),
    { id: 'results.front', level: 2, heading: front, told: [situation.party] },
    ...below('results.front', 3, frontRows),
    ...below('results', 2, movementRows),
    ...democracyOf(),
  ],
});
