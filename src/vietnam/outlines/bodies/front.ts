import { below } from '../outline-row.js';
import type { BodyOutline } from '../outline-body.js';
import { authorityRows } from '../rows/authority-rows.js';
import { frontRows } from '../rows/front-rows.js';
import { movementRows } from '../rows/movement-rows.js';
import { led, looked } from '../sentences/led.js';
import { situationSentences as situation } from '../sentences/situation.js';
import { democracyOf } from './democracy-of.js';

const authorities =
  'Phối hợp với cấp ủy, chính quyền đại diện, bảo vệ quyền và lợi ích của Nhân dân';
const organization = 'Công tác tổ chức, cán bộ; hướng dẫn, kiểm tra cơ sở';

/** The Front begins with what it does itself. */
export const front = (): BodyOutline => ({
  work: 'công tác Mặt trận và thực hiện dân chủ ở cơ sở',
  assessment: 'Đánh giá công tác Mặt trận',
  rows: [
    { id: 'results', level: 1, heading: 'Kết quả công tác Mặt trận' },
    ...below('results', 2, frontRows),
    { id: 'results.authorities', level: 2, heading: authorities, told: [situation.party] },
    ...below('results.authorities', 3, authorityRows),
    ...below('results', 2, movementRows),
    ...democracyOf(),
    { id: 'organization', level: 1, heading: organization, told: [...led, ...looked] },
  ],
});
