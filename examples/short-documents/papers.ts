import { vi, type Locale, type ComposedReport } from 'danvan';
import {
  composeConclusions,
  composeConferencePlan,
  composeCoverLetter,
  composeInvitation,
  composeRecommendationLetter,
  composeRecommendationReport,
  composeReminder,
  composeReturnSlip,
  composeShortReport,
  composeSituationReport,
  composeSubmission,
  composeVoteMinutes,
  type LetterOptions,
} from 'danvan/report';
import { coordinationWords as words, democracyCatalogues, frontLayout } from 'danvan/vietnam';
import { partyLayout, stateLayout, votingRules } from 'danvan/vietnam';
import * as records from './records.js';
import { hierarchy } from './units.js';

/** Who issues in each layout. */
export const offices = {
  party: {
    issuer: 'ban-tgdv',
    layout: partyLayout,
    signer: { post: 'Trưởng Ban' },
    kept: 'Lưu Ban Tuyên giáo và Dân vận',
  },
  state: {
    issuer: 'so-noi-vu',
    layout: stateLayout,
    signer: { post: 'Giám đốc' },
    kept: 'Lưu: VT',
  },
  front: {
    issuer: 'mttq-btt',
    layout: frontLayout,
    signer: { authority: 'TM. Ban Thường trực', post: 'Chủ tịch' },
    kept: 'Lưu: VP',
  },
} as const;

/** What a caller may change: the draft mark, the language. */
export interface Change extends Pick<LetterOptions, 'draftMark' | 'number'> {
  readonly locale?: Locale | undefined;
}

const frameOf = (office: keyof typeof offices, { locale = vi, ...change }: Change) => {
  const { issuer, layout, signer, kept } = offices[office];
  return {
    hierarchy,
    issuer,
    layout,
    words,
    locale,
    ...change,
    signers: [signer],
    recipients: ['Như trên', kept],
    basis: ['Kế hoạch công tác dân vận năm 2026'],
  };
};

/** The foot of what names nobody above its text, so that “Như trên” would name nobody. */
const unaddressed = <Frame extends { readonly recipients: readonly string[] }>(frame: Frame) => ({
  ...frame,
  recipients: [
    'Thường trực Tỉnh ủy',
    'Các cơ quan, đơn vị liên quan',
    ...frame.recipients.slice(1),
  ],
});

const [event] = records.events;
const [decision] = records.decisions;
const report = { unit: 'xa-2', form: 'dv-thang', period: '2026-08', receivedOn: '2026-09-04' };

/** Reminders and what goes back. */
const reminders = (frame: ReturnType<typeof frameOf>): Record<string, ComposedReport> => ({
  'don-doc': composeReminder({
    ...frame,
    ...records,
    date: '2026-09-10',
    asOf: '2026-09-10',
    deadline: '2026-09-15',
  }),
  'tra-lai': composeReturnSlip({
    ...frame,
    report,
    wrong: records.wrong,
    names: records.names,
    forms: records.forms,
    date: '2026-09-08',
    deadline: '2026-09-15',
  }),
});

/** What goes out with blank forms, and with figures. */
const covers = (frame: ReturnType<typeof frameOf>): Record<string, ComposedReport> => {
  const forms = records.forms.map((form) => ({ ...form, code: '01/DV', version: 'năm 2026' }));
  return {
    'gui-bieu-mau': composeCoverLetter({
      ...frame,
      ...records,
      forms,
      date: '2026-08-20',
      encloses: 'blank-forms',
      sendTo: ['bộ phận tổng hợp', 'hệ thống quản lý văn bản và điều hành'],
      attachments: ['tệp biểu mẫu của từng xã (xlsx)', 'hướng dẫn ghi biểu'],
    }),
    'gui-so-lieu': composeCoverLetter({
      ...frame,
      ...records,
      forms,
      date: '2026-09-12',
      encloses: 'figures',
      as: 'slip',
      addressees: ['tinh-uy'],
      attachments: ['tệp số liệu tháng 8 năm 2026'],
    }),
  };
};

/** Papers around the conference. */
const meetings = (frame: ReturnType<typeof frameOf>): Record<string, ComposedReport> => {
  if (event === undefined) return {};
  const meeting = { ...frame, event, opensAt: '14:00' };
  return {
    'giay-moi': composeInvitation({
      ...meeting,
      basis: [],
      date: '2026-09-25',
      addressees: ['Thường trực Tỉnh ủy', 'xa-1', 'xa-2'],
    }),
    'ke-hoach': composeConferencePlan({
      ...unaddressed(meeting),
      date: '2026-09-18',
      aims: 'Đánh giá kết quả 9 tháng đầu năm, thống nhất nhiệm vụ 3 tháng cuối năm',
      tasks: records.tasks.map((task) => ({ ...task, due: '2026-10-20' })),
    }),
    'ket-luan': composeConclusions({
      ...unaddressed(meeting),
      basis: [],
      date: '2026-10-05',
      points: [
        'Các cấp ủy tiếp tục nắm chắc tình hình Nhân dân, không để phát sinh điểm nóng',
        'Ủy ban nhân dân các cấp công khai phương án bồi thường trước khi thực hiện',
      ],
      tasks: records.tasks,
    }),
  };
};

/** Reports of few pages, and a submission. */
const reports = (frame: ReturnType<typeof frameOf>): Record<string, ComposedReport> => ({
  'bao-cao-nhanh': composeShortReport({
    ...unaddressed(frame),
    date: '2026-09-09',
    occasion: 'quick',
    matter: 'tình hình giải phóng mặt bằng tuyến đường liên xã',
    narrative: {
      developments: 'Đến ngày 09/9/2026, một số hộ dân chưa nhận tiền bồi thường',
      assessment: 'Nhân dân đồng thuận với chủ trương, còn băn khoăn về đơn giá',
      recommendations: 'Đề nghị Ủy ban nhân dân tỉnh sớm công khai phương án bồi thường',
    },
  }),
  'bao-cao-tuan': composeShortReport({
    ...unaddressed(frame),
    date: '2026-10-05',
    occasion: 'week',
    matter: 'công tác dân vận',
    from: '2026-09-28',
    to: '2026-10-04',
    narrative: { next: 'Chuẩn bị hội nghị đối thoại với Nhân dân' },
    events: records.events,
  }),
  'tinh-hinh': composeSituationReport({
    ...unaddressed(frame),
    date: '2026-10-01',
    notes: records.notes,
    areas: ['xa-1', 'xa-2', 'xa-3'],
    recommendations: 'Đề nghị Ủy ban nhân dân tỉnh chỉ đạo đẩy nhanh tiến độ bồi thường',
  }),
  'to-trinh': composeSubmission({
    ...frame,
    date: '2026-10-06',
    subject: 'về việc tổ chức hội nghị đối thoại với Nhân dân',
    addressees: ['tinh-uy'],
    reasons: 'Qua nắm tình hình, Nhân dân còn nhiều ý kiến về phương án bồi thường',
    contents: [
      'Tổ chức 02 hội nghị đối thoại tại xã Mẫu An, xã Mẫu Bình',
      'Thời gian: tháng 11 năm 2026',
    ],
  }),
});

/** Recommendations and a vote. */
const voices = (frame: ReturnType<typeof frameOf>): Record<string, ComposedReport> => ({
  'gui-kien-nghi': composeRecommendationLetter({
    ...frame,
    date: '2026-09-16',
    recommendations: records.recommendations,
    addressee: 'ubnd',
  }),
  'theo-doi-kien-nghi': composeRecommendationReport({
    ...unaddressed(frame),
    date: '2026-10-01',
    recommendations: records.recommendations,
    asOf: '2026-09-30',
  }),
  ...(decision && {
    'bien-ban': composeVoteMinutes({
      ...frame,
      issuer: 'thon-1',
      signers: [],
      recipients: [],
      basis: [],
      date: '2026-03-08',
      decision,
      votingRules,
      catalogues: democracyCatalogues,
      venue: 'Nhà văn hóa thôn Một',
      opensAt: '19:30',
      closesAt: '21:00',
      chair: { post: 'Trưởng thôn' },
      secretary: { post: 'Phó Trưởng thôn' },
    }),
  }),
});

/** Every short document of the invented province, in the layout of one office. */
export function shortPapers(
  office: keyof typeof offices,
  change: Change = {},
): Record<string, ComposedReport> {
  const frame = frameOf(office, change);
  return {
    ...covers(frame),
    ...reminders(frame),
    ...meetings(frame),
    ...reports(frame),
    ...voices(frame),
  };
}
