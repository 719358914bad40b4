import type { CoordinationEventInput, CoordinationReviewInput } from 'danvan/coordination';
import { programme } from './programme.js';

/** The conference of 8/4/2021: it discussed shortcomings and tasks, and signed. */
export const signing: CoordinationEventInput = {
  id: 'hoi-nghi-2021-04-08',
  kind: 'signing',
  title: 'Hội nghị ký kết chương trình phối hợp về công tác dân vận năm 2021',
  date: '2021-04-08',
  partOfDay: 'afternoon',
  instruments: ['ctph-bo-trach-2021'],
  organizers: ['ubnd-bo-trach', 'bdv-bo-trach'],
  participations: [
    { roles: ['signatory'], unit: 'ubnd-bo-trach', post: 'lãnh đạo UBND huyện' },
    { roles: ['signatory'], unit: 'bdv-bo-trach', post: 'lãnh đạo Ban Dân vận Huyện ủy' },
  ],
  agenda: [
    { title: 'Thảo luận, nêu những mặt còn hạn chế, đề ra phương hướng, nhiệm vụ' },
    { title: 'Ký kết chương trình phối hợp năm 2021', outcome: 'thống nhất, ký kết' },
  ],
  source: 'Báo Quảng Bình, 4/2021',
};

/** The article speaks of shortcomings without naming one, and of no causes; next come the contents of 2021. */
export const review2020: CoordinationReviewInput = {
  id: 'tong-ket-2020',
  instrument: 'ctph-bo-trach-2020',
  kind: 'final',
  period: '2020',
  results: [
    'Công tác dân vận gắn với công tác cải cách hành chính và thực hiện quy chế dân chủ cơ sở.',
    'Tăng cường công tác dân vận trong giải quyết các vấn đề bức xúc, các quyền lợi chính đáng, hợp pháp của nhân dân liên quan đến đời sống, giảm nghèo, giải quyết việc làm.',
    'Cụ thể hóa các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước thành các chương trình, kế hoạch phù hợp với thực tiễn.',
    'Tạo điều kiện thuận lợi để nhân dân bàn bạc, tham gia ý kiến và giám sát các hoạt động tại cơ sở; thực hiện tốt dân chủ đại diện, dân chủ trực tiếp ở cơ sở.',
    'Góp phần thực hiện thắng lợi các mục tiêu phát triển kinh tế - xã hội, bảo đảm an ninh - quốc phòng trên địa bàn huyện.',
  ],
  shortcomings: null,
  nextTasks: (programme.contents ?? []).map(({ title }) => ({ title, period: '2021' })),
};

/** What came of the conference, which neither made nor adopted a report. */
export const conference2021 =
  'Tại hội nghị ký kết chương trình phối hợp về công tác dân vận năm 2021 chiều ngày 08/4/2021, các đại biểu đã thảo luận, nêu những mặt còn hạn chế, đóng góp ý kiến, đề ra phương hướng, nhiệm vụ; hai đơn vị đã thống nhất và ký kết các nội dung thực hiện chương trình phối hợp năm 2021.';
