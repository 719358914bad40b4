import type { CoordinationEventInput, CoordinationReviewInput } from 'danvan';

/** The conference of 8/4/2021: it reviewed 2020, discussed 2021 and signed. */
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
    { title: 'Kết quả phối hợp năm 2020' },
    { title: 'Thảo luận hạn chế, phương hướng' },
    { title: 'Ký kết chương trình năm 2021', outcome: 'thống nhất, ký kết' },
  ],
  source: 'Báo Quảng Bình, 4/2021',
};

/** The article speaks of shortcomings without naming one, and of no causes. */
export const review2020: CoordinationReviewInput = {
  id: 'tong-ket-2020',
  instrument: 'ctph-bo-trach-2020',
  kind: 'final',
  period: '2020',
  results: [
    'Công tác dân vận gắn với cải cách hành chính và thực hiện quy chế dân chủ ở cơ sở.',
    'Phối hợp giải quyết các vấn đề bức xúc, quyền lợi chính đáng của nhân dân về đời sống, giảm nghèo, việc làm.',
    'Cụ thể hóa chủ trương của Đảng, pháp luật của Nhà nước thành chương trình, kế hoạch.',
    'Mở rộng dân chủ đại diện, dân chủ trực tiếp; nhân dân bàn bạc, góp ý, giám sát tại cơ sở.',
  ],
  shortcomings: null,
  causes: null,
  recommendations: [],
  nextTasks: (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((content) => ({
    title: `Thực hiện nội dung ${content} của chương trình năm 2021`,
    period: '2021',
  })),
  events: [{ event: 'hoi-nghi-2021-04-08', as: 'adopted' }],
};
