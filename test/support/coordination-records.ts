import { createHierarchy, type Finding } from 'danvan';
import {
  readEvents,
  readInstruments,
  readReviews,
  readSituationNotes,
  readTasks,
  type CoordinationInstrument,
} from 'danvan/coordination';
import { coordinationWords as words, unitKinds as kinds } from 'danvan/vietnam';

const organization = (id: string, name: string, symbol: string, kind: string) => ({
  id,
  name,
  symbol,
  kind,
  category: 'organization' as const,
});

/** Units of the made-up province and of Bố Trạch. */
export const coordinationUnits = createHierarchy(
  [
    { id: 'tinh', name: 'tỉnh Mẫu' },
    { id: 'xa-a', name: 'xã A' },
    organization('ubnd', 'Ủy ban nhân dân tỉnh Mẫu', 'UBND', 'people-committee'),
    organization('bdv', 'Ban Dân vận Tỉnh ủy Mẫu', 'BDVTU', 'mass-mobilization-board'),
    organization(
      'btgdv',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu',
      'BTGDVTU',
      'information-and-mass-mobilization-commission',
    ),
    organization('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu', 'UBMTTQ', 'front-committee'),
    organization('bch', 'Bộ Chỉ huy quân sự tỉnh Mẫu', 'BCHQS', 'military-command'),
    organization('ubnd-bt', 'Ủy ban nhân dân huyện Bố Trạch', 'UBND', 'people-committee'),
    organization('bdv-bt', 'Ban Dân vận Huyện ủy Bố Trạch', 'BDVHU', 'mass-mobilization-board'),
  ],
  { kinds },
);

function withoutFindings<Read extends { readonly findings: readonly Finding[] }>(read: Read): Read {
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings));
  return read;
}

const options = { known: coordinationUnits, words };

/** A programme of four parties over five years, one of which is dissolved; a plan; Bố Trạch 2021. */
export const { instruments } = withoutFindings(
  readInstruments(
    [
      {
        id: 'ct-2021-2025',
        kind: 'programme',
        title: 'Chương trình phối hợp về công tác dân vận giai đoạn 2021-2025',
        signedOn: '2021-03-15',
        term: { kind: 'stage', period: '2021/2025' },
        basis: [
          'Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị ban hành Quy chế công tác dân vận của hệ thống chính trị',
          { document: 'cv-490', text: 'về việc báo cáo và xin chủ trương' },
          'Theo chỉ đạo của Thường trực Tỉnh ủy',
        ],
        parties: [
          {
            unit: 'ubnd',
            roles: ['lead'],
            responsibilities: [
              'Chỉ đạo các sở, ban, ngành, ủy ban nhân dân các cấp tổ chức thực hiện',
              'Bố trí kinh phí thực hiện Chương trình',
            ],
            signatories: [{ post: 'Phó Chủ tịch', authority: 'KT.', name: 'Người ký mẫu' }],
            focalPoint: 'Sở Nội vụ',
            funding: 'ngân sách tỉnh',
          },
          {
            unit: 'bdv',
            roles: ['coordinator', 'adviser'],
            responsibilities: ['Tham mưu, hướng dẫn, kiểm tra việc thực hiện Chương trình'],
            signatories: [{ post: 'Trưởng Ban' }],
            focalPoint: 'Phòng Dân vận các cơ quan Nhà nước',
          },
          {
            unit: 'mttq',
            roles: ['coordinator', 'core-force'],
            responsibilities: ['Vận động đoàn viên, hội viên và Nhân dân tham gia'],
            signatories: [{ post: 'Chủ tịch', authority: 'TM.' }],
          },
          {
            unit: 'bch',
            roles: ['coordinator'],
            responsibilities: ['Chỉ đạo lực lượng vũ trang làm công tác dân vận'],
            signatories: [{ post: 'Chính ủy' }],
          },
        ],
        participants: [
          {
            name: 'Các tổ chức chính trị - xã hội',
            roles: ['core-force'],
            responsibilities: ['tuyên truyền, vận động đoàn viên, hội viên'],
          },
        ],
        objectives: [
          'Tạo sự thống nhất trong lãnh đạo, chỉ đạo, tổ chức thực hiện công tác dân vận',
          'Phối hợp thường xuyên, kịp thời, đúng chức năng, nhiệm vụ của mỗi bên',
        ],
        principles: [
          'Bình đẳng, tôn trọng chức năng, nhiệm vụ của nhau, dưới sự lãnh đạo của cấp ủy',
        ],
        mottoes: ['Dân biết, dân bàn, dân làm, dân kiểm tra'],
        contents: [
          {
            id: 'A',
            title: 'Tuyên truyền, vận động Nhân dân',
            text: 'Tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước.\nVận động Nhân dân tham gia xây dựng nông thôn mới.',
            activities: ['outreach', 'guidance'],
            audiences: ['cán bộ, đảng viên', 'Nhân dân'],
          },
          {
            id: 'B',
            title: 'Nắm tình hình Nhân dân',
            text: 'Trao đổi thông tin, nắm tình hình, dư luận trong Nhân dân.',
            documents: ['kh-114'],
          },
          {
            id: 'C',
            title: 'Thi đua “Dân vận khéo”',
            text: 'Xây dựng, nhân rộng mô hình trong các cơ quan, đơn vị.',
            campaigns: ['dan-van-kheo'],
            period: '2021/2025',
          },
        ],
        methods: ['Tổ chức hội nghị liên tịch', 'Thành lập đoàn kiểm tra, giám sát chung'],
        meetingCycle: [{ frequency: 'quarter', content: 'Họp giao ban', units: ['ubnd', 'bdv'] }],
        informationRegime: [
          {
            frequency: 'half-year',
            content: 'Gửi báo cáo kết quả thực hiện',
            due: { id: 'd', kind: 'calendar-days', days: 5 },
          },
        ],
        reviewCycle: [
          { kind: 'interim', frequency: 'year' },
          { kind: 'final', frequency: 'end-of-term' },
        ],
        funding: 'Kinh phí thực hiện do mỗi bên bảo đảm theo phân cấp.',
        finalProvisions: [
          'Trong quá trình thực hiện, nếu có vướng mắc, các bên trao đổi, thống nhất sửa đổi, bổ sung',
        ],
        inheritances: [{ from: 'bdv', to: 'btgdv', date: '2025-02-03', basis: 'qd-hop-nhat' }],
      },
      {
        id: 'kh-2024',
        kind: 'plan',
        title: 'Kế hoạch thực hiện Chương trình phối hợp năm 2024',
        term: { kind: 'year', period: '2024' },
        parent: 'ct-2021-2025',
        parties: [{ unit: 'ubnd', roles: ['lead'] }],
        contents: [{ id: '1', title: 'Kiểm tra tại cơ sở' }],
      },
      {
        id: 'qc-2021',
        kind: 'regulation',
        title: 'Quy chế phối hợp về công tác dân vận',
        signedOn: '2021-04-08',
        term: { kind: 'open-ended', from: '2021-04-08' },
        basis: ['Luật Tổ chức chính quyền địa phương'],
        parties: [
          {
            unit: 'bdv-bt',
            roles: ['lead'],
            responsibilities: ['Tham mưu cấp ủy', 'Hướng dẫn, kiểm tra'],
            signatories: [{ post: 'Trưởng Ban' }],
          },
          {
            unit: 'ubnd-bt',
            roles: ['coordinator'],
            responsibilities: ['Chỉ đạo các phòng, ban'],
            signatories: [{ post: 'Chủ tịch', authority: 'TM.' }],
          },
        ],
        objectives: [
          'Quy định trách nhiệm, quan hệ phối hợp',
          'Nâng cao hiệu quả công tác dân vận',
        ],
        contents: [
          { id: 'A', title: 'Bầu cử', text: 'Phối hợp tổ chức bầu cử đúng tiến độ.' },
          { id: 'B', title: 'Nắm tình hình', text: 'Trao đổi thông tin.\nNắm dư luận xã hội.' },
        ],
        methods: ['Họp liên tịch', 'Trao đổi bằng văn bản'],
        finalProvisions: ['Quy chế này có hiệu lực từ ngày ký'],
      },
    ],
    options,
  ),
);

/** An instrument of the fixture. */
export function instrument(id: string): CoordinationInstrument {
  const found = instruments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no instrument ${id}`);
  return found;
}

const ct = 'ct-2021-2025';

/** Tasks of the programme: done, under way, overdue, coming round, dropped, carried over. */
export const { tasks } = withoutFindings(
  readTasks(
    [
      {
        id: 'nv-1',
        instrument: ct,
        content: 'A',
        title: 'Tổ chức hội nghị tuyên truyền tại các xã, phường',
        responsible: ['ubnd'],
        coordinating: ['bdv', 'mttq'],
        due: '2022-12-31',
        target: { indicator: 'outreach.sessions', amount: 40, qualifier: 'at-least' },
        progress: [
          { date: '2022-06-30', amount: 18, note: 'đạt gần một nửa', evidence: ['12-BC/BDVTU'] },
          { date: '2022-12-20', amount: 24 },
        ],
        state: 'done',
      },
      {
        id: 'nv-2',
        instrument: ct,
        content: 'B',
        title: 'Báo cáo tình hình Nhân dân',
        responsible: ['bdv'],
        coordinating: ['ubnd'],
        cycle: { frequency: 'year' },
        product: 'Báo cáo',
        progress: [{ date: '2021-12-28', period: '2021' }],
        state: 'under-way',
      },
      {
        id: 'nv-3',
        instrument: ct,
        content: 'C',
        title: 'Xây dựng mô hình “Dân vận khéo”',
        responsible: ['bdv', 'mttq'],
        due: '2023-06-30',
        weight: 2,
        target: { indicator: 'models.registered', amount: 20 },
        progress: [{ date: '2023-03-31', amount: 7, share: 0.35 }],
        state: 'under-way',
      },
      {
        id: 'nv-4',
        instrument: ct,
        content: 'A',
        title: 'Khảo sát đời sống Nhân dân',
        responsible: ['mttq'],
        state: 'dropped',
      },
      {
        id: 'nv-5',
        instrument: ct,
        title: 'Rà soát quy chế',
        responsible: [],
        due: '2024-06-30',
        state: 'assigned',
        origin: { task: 'nv-0', instrument: 'kh-2024' },
      },
    ],
    options,
  ),
);

/** A situation note of an area. */
export const { notes } = withoutFindings(
  readSituationNotes(
    [
      {
        id: 'n-1',
        area: 'xa-a',
        topic: 'livelihood',
        period: '2023-Q1',
        learned: 'Nhân dân quan tâm tiến độ giải phóng mặt bằng',
        followUp: ['tổ chức đối thoại trong quý II'],
      },
    ],
    options,
  ),
);

/** The conference that reviewed the programme. */
export const { events } = withoutFindings(
  readEvents(
    [
      {
        id: 'hn-1',
        kind: 'final-review',
        title: 'Hội nghị tổng kết Chương trình phối hợp',
        date: '2023-12-20',
        partOfDay: 'morning',
        mode: 'hybrid',
        instruments: [ct],
        sites: [
          { id: 'd1', name: 'điểm cầu tỉnh' },
          { id: 'd2', name: 'điểm cầu xã A' },
        ],
        participations: [
          { roles: ['chair'], unit: 'ubnd', post: 'Chủ tịch Ủy ban nhân dân tỉnh' },
          {
            roles: ['reporter'],
            post: 'Trưởng Ban Dân vận',
            site: 'd2',
            delegatedBy: 'Thường trực Tỉnh ủy',
          },
        ],
        agenda: [{ title: 'Thảo luận báo cáo', outcome: 'thống nhất' }],
      },
      {
        id: 'hn-2',
        kind: 'meeting',
        title: 'Giao ban quý I',
        date: '2023-04-05',
        instruments: [ct],
      },
    ],
    options,
  ),
);

/** Its final review. */
export const { reviews } = withoutFindings(
  readReviews(
    [
      {
        id: 'tk-2023',
        instrument: ct,
        kind: 'final',
        period: '2021/2023',
        results: ['Các bên đã tổ chức 42 hội nghị tuyên truyền tại cơ sở'],
        shortcomings: null,
        causes: ['Một số đơn vị chưa chủ động phối hợp'],
        recommendations: ['Đề nghị bố trí kinh phí riêng'],
        nextTasks: [
          { title: 'Tiếp tục xây dựng mô hình', task: 'nv-3', period: '2024' },
          { title: 'Đổi mới phương thức phối hợp' },
        ],
        notes: ['n-1'],
        events: [{ event: 'hn-1', as: 'adopted' }],
      },
    ],
    options,
  ),
);
