import type { StatisticalFormInput } from '#room/forms';
import { column, of, under } from './column-rows.js';
import { practiceSample, unitLabels } from './samples.js';

/** The annex of figures of a report on mass mobilization, a row a unit. */
export const mobilizationForm = (): StatisticalFormInput => ({
  ...practiceSample(),
  id: 'mobilization-statistics',
  title: { vi: 'Số liệu kết quả công tác dân vận', en: 'Figures of mass mobilization' },
  labels: unitLabels,
  columns: [
    ...under('Tuyên truyền', [
      column('1', 'Số cuộc', of('outreach.sessions')),
      column('2', 'Số lượt người dự', of('outreach.attendances')),
    ]),
    ...under('“Dân vận khéo”', [
      column('3', 'Số mô hình đăng ký', of('models.registered')),
      column('4', 'Số mô hình hiệu quả', of('models.effective')),
      column('5', 'Số mô hình được công nhận', of('models.recognised')),
    ]),
    ...under('Đối thoại với Nhân dân', [
      column('6', 'Số cuộc', of('dialogues.events')),
      column('7', 'Số lượt người dự', of('dialogues.attendances')),
      column('8', 'Số ý kiến', of('dialogues.opinions')),
      column('9', 'Số ý kiến được trả lời', of('dialogues.opinions-answered')),
    ]),
    ...under('Tiếp công dân', [
      column('10', 'Số lượt tiếp', of('reception.visits')),
      column('11', 'Số người được tiếp', of('reception.people')),
    ]),
    ...under('Giám sát, phản biện xã hội', [
      column('12', 'Số cuộc giám sát', of('supervision.supervisions')),
      column('13', 'Số hội nghị phản biện', of('supervision.criticism-conferences')),
    ]),
    ...under('Hòa giải ở cơ sở', [
      column('14', 'Số vụ, việc tiếp nhận', of('mediation.cases-received')),
      column('15', 'Số vụ, việc hòa giải thành', of('mediation.cases-successful')),
    ]),
  ],
  notes: { vi: 'Ghi chú', en: 'Notes' },
  checks: [
    { holds: '2 >= 1', severity: 'warning', basis: 'mỗi cuộc có ít nhất một người dự' },
    { holds: '9 <= 8', severity: 'warning', basis: 'có thể gồm ý kiến của kỳ trước' },
    { holds: '11 >= 10', severity: 'warning', basis: 'mỗi lượt tiếp có ít nhất một người' },
    { holds: '15 <= 14', severity: 'warning', basis: 'có thể gồm vụ, việc kỳ trước chuyển sang' },
  ],
});
