import type { Finding } from 'danvan';
import {
  readEvents,
  readInstruments,
  readReviews,
  readTasks,
  type CoordinationEventInput,
  type CoordinationInstrument,
  type CoordinationInstrumentInput,
  type CoordinationOptions,
  type CoordinationReviewInput,
  type CoordinationTask,
  type CoordinationTaskInput,
} from 'danvan/coordination';

const read = <Value>({
  values,
  findings,
}: {
  values: readonly Value[];
  findings: readonly Finding[];
}): Value => {
  const [value] = values;
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
};

/** A programme of two parties for 2021, with two contents, changed as asked. */
export function programme(
  change: Partial<CoordinationInstrumentInput> = {},
  options?: CoordinationOptions,
): CoordinationInstrument {
  const row: CoordinationInstrumentInput = {
    id: 'ct-2021',
    kind: 'programme',
    title: 'Chương trình phối hợp năm 2021',
    parties: [
      { unit: 'ubnd', roles: ['lead'] },
      { unit: 'bdv', roles: ['coordinator'] },
    ],
    contents: [
      { id: 'A', title: 'Bầu cử' },
      { id: 'B', title: 'Nắm tình hình' },
    ],
    term: { kind: 'year', period: '2021' },
    ...change,
  };
  const { values, findings } = readInstruments([row], options);
  return read({ values, findings });
}

/** A task of that programme, due on 30 September, changed as asked. */
export function task(change: Partial<CoordinationTaskInput> = {}): CoordinationTask {
  const row: CoordinationTaskInput = {
    id: 'nv-1',
    instrument: 'ct-2021',
    content: 'A',
    title: 'Kiểm tra',
    responsible: ['ubnd'],
    state: 'assigned',
    ...(!('cycle' in change) && !('period' in change) && { due: '2021-09-30' }),
    ...change,
  };
  const { values, findings } = readTasks([row]);
  return read({ values, findings });
}

/** What the article on Bố Trạch (2021) tells of the programme of that year. */
export const boTrach: {
  readonly instruments: readonly CoordinationInstrumentInput[];
  readonly events: readonly CoordinationEventInput[];
  readonly reviews: readonly CoordinationReviewInput[];
} = {
  instruments: [
    {
      id: 'ct-2020',
      kind: 'programme',
      title: 'Chương trình phối hợp về công tác dân vận năm 2020',
      area: 'bo-trach',
      parties: [
        { unit: 'ubnd-bo-trach', roles: ['lead'] },
        { unit: 'bdv-bo-trach', roles: ['coordinator'] },
      ],
      term: { kind: 'year', period: '2020' },
      mottoes: ['Dân biết, dân bàn, dân làm, dân kiểm tra'],
    },
    {
      id: 'ct-2021',
      kind: 'programme',
      title: 'Chương trình phối hợp về công tác dân vận năm 2021',
      signedOn: '2021-04-08',
      area: 'bo-trach',
      parties: [
        { unit: 'ubnd-bo-trach', roles: ['lead'], signatories: [{ post: 'Lãnh đạo UBND huyện' }] },
        {
          unit: 'bdv-bo-trach',
          roles: ['coordinator'],
          signatories: [{ post: 'Lãnh đạo Ban Dân vận Huyện ủy' }],
        },
      ],
      objectives: ['Phát triển kinh tế-xã hội, bảo đảm an ninh-quốc phòng trên địa bàn huyện'],
      contents: [
        {
          id: 'A',
          title: 'Bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp, đúng tiến độ',
          activities: ['direction', 'implementation'],
          period: '2021/2026',
        },
        {
          id: 'B',
          title: 'Trao đổi thông tin, nắm chắc tình hình, dư luận quần chúng nhân dân',
          text: 'Địa bàn trọng điểm dự án; địa bàn phức tạp về an ninh trật tự, an ninh tôn giáo',
          activities: ['information-exchange', 'situation-noting'],
        },
        {
          id: 'C',
          title: 'Vận động thực hiện chủ trương, pháp luật về dân tộc, tôn giáo',
          activities: ['guidance', 'outreach'],
          audiences: ['cán bộ công nhân viên chức', 'người lao động', 'các tầng lớp nhân dân'],
        },
        {
          id: 'D',
          title: 'Chỉ đạo, hướng dẫn, kiểm tra, giám sát, đánh giá, sơ kết, tổng kết',
          activities: [
            'direction',
            'guidance',
            'inspection',
            'supervision',
            'assessment',
            'interim-review',
            'final-review',
          ],
        },
        { id: 'E', title: 'Rà soát, kiện toàn, sắp xếp tổ chức bộ máy tinh gọn' },
        {
          id: 'F',
          title: 'Phong trào thi đua “Dân vận khéo” trong các cơ quan Nhà nước',
          campaigns: ['dan-van-kheo-co-quan-nha-nuoc'],
        },
      ],
      reviewCycle: [
        { kind: 'interim', frequency: 'half-year' },
        { kind: 'final', frequency: 'end-of-term' },
      ],
      term: { kind: 'year', period: '2021' },
      source: 'Báo Quảng Bình, 4/2021',
    },
  ],
  events: [
    {
      id: 'ky-ket-2021',
      kind: 'signing',
      title: 'Hội nghị ký kết chương trình phối hợp về công tác dân vận năm 2021',
      date: '2021-04-08',
      partOfDay: 'afternoon',
      instruments: ['ct-2021'],
      organizers: ['ubnd-bo-trach', 'bdv-bo-trach'],
      participations: [
        { roles: ['signatory'], unit: 'ubnd-bo-trach' },
        { roles: ['signatory'], unit: 'bdv-bo-trach' },
      ],
      agenda: [
        { title: 'Thảo luận, nêu những mặt còn hạn chế' },
        { title: 'Đề ra phương hướng, nhiệm vụ' },
        { title: 'Ký kết chương trình phối hợp năm 2021', outcome: 'Thống nhất, ký kết' },
      ],
    },
  ],
  reviews: [
    {
      id: 'danh-gia-2020',
      instrument: 'ct-2020',
      kind: 'final',
      period: '2020',
      results: ['Công tác dân vận gắn với cải cách hành chính và quy chế dân chủ cơ sở (DCCS)'],
      shortcomings: null,
      events: [{ event: 'ky-ket-2021', as: 'produced' }],
    },
  ],
};

/** What the article on Hòa Bình (2019) tells of the regulation, its plan and what remained to do. */
export const hoaBinh: {
  readonly instruments: readonly CoordinationInstrumentInput[];
  readonly tasks: readonly CoordinationTaskInput[];
  readonly events: readonly CoordinationEventInput[];
} = {
  instruments: [
    {
      id: 'qc-2019',
      kind: 'regulation',
      title: 'Quy chế phối hợp Năm dân vận chính quyền 2019',
      participants: [
        { name: 'Các cấp ủy đảng', roles: ['leadership', 'director'] },
        {
          name: 'Chính quyền các cấp',
          units: { within: 'hoa-binh', withSelf: true, kinds: ['people-committee'] },
          roles: ['implementer'],
        },
        { name: 'MTTQ, các đoàn thể', roles: ['adviser', 'core-force'] },
      ],
      objectives: ['Nâng cao nhận thức về quan điểm “cách mạng là sự nghiệp của nhân dân”'],
      outcomes: ['Đấu tranh phòng chống tham nhũng, lãng phí và thực hành tiết kiệm'],
      principles: ['Dân vận là trách nhiệm của tất cả các tổ chức trong hệ thống chính trị'],
      contents: [
        {
          id: '1',
          title: 'Quán triệt, triển khai Nghị quyết Đại hội XII của Đảng',
          activities: ['dissemination', 'implementation'],
          documents: ['nq-dai-hoi-xii'],
        },
        {
          id: '2',
          title: 'Hướng dẫn, đôn đốc, kiểm tra, sơ kết, tổng kết',
          activities: ['guidance', 'urging', 'inspection', 'interim-review', 'final-review'],
        },
      ],
      audiences: ['cán bộ', 'đảng viên', 'công chức', 'viên chức', 'đoàn viên', 'hội viên'],
      campaigns: ['nam-dan-van-kheo-2019', 'hoc-tap-va-lam-theo-bac'],
      term: { kind: 'theme-year', period: '2019', name: 'Năm dân vận chính quyền' },
    },
    {
      id: 'kh-2019',
      kind: 'plan',
      title: 'Kế hoạch thực hiện quy chế phối hợp Năm dân vận chính quyền 2019',
      parent: 'qc-2019',
      parties: [{ unit: 'bdv-hoa-binh', roles: ['implementer'] }],
      term: { kind: 'year', period: '2019' },
    },
  ],
  tasks: [
    'Tăng cường công tác nắm tình hình nhân dân, tình hình tôn giáo, dân tộc',
    'Đổi mới hình thức và phương pháp tuyên truyền, vận động',
    'Thi đua thực hiện thắng lợi Năm dân vận khéo 2019',
  ].map((title, at) => ({
    id: `nv-${at + 1}`,
    instrument: 'kh-2019',
    title,
    responsible: ['bdv-hoa-binh'],
    period: '2019-08-23/2019-12-31',
    state: 'assigned',
  })),
  events: [
    {
      id: 'hn-trien-khai',
      kind: 'launch',
      title: 'Hội nghị triển khai quy chế phối hợp Năm dân vận chính quyền 2019',
      instruments: ['qc-2019'],
      source: 'Ảnh: C.K',
    },
  ],
};

/** The records of a case, read; a row that cannot be read fails the test. */
export function recordsOf(
  rows: Partial<typeof boTrach & typeof hoaBinh>,
  options: CoordinationOptions = {},
) {
  const { values: instruments, findings: first } = readInstruments(rows.instruments ?? [], options);
  const { values: tasks, findings: second } = readTasks(rows.tasks ?? [], options);
  const { values: events, findings: third } = readEvents(rows.events ?? [], options);
  const { values: reviews, findings: fourth } = readReviews(rows.reviews ?? [], options);
  const findings = [...first, ...second, ...third, ...fourth];
  return { records: { instruments, tasks, events, reviews }, findings };
}
