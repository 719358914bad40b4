/** Words of documents about models, scores and campaigns, in Vietnamese. */
export const campaignLabelsVi = /* @__PURE__ */ Object.freeze({
  model: 'Tên mô hình, điển hình',
  modelField: 'Lĩnh vực',
  fieldGroup: 'Lĩnh vực {field}: {count} mô hình, điển hình',
  totalModels: 'Tổng cộng: {count} mô hình, điển hình',
  subjectKind: 'Loại hình',
  'subject-model': 'Mô hình',
  'subject-exemplary-collective': 'Điển hình tập thể',
  'subject-exemplary-individual': 'Điển hình cá nhân',
  host: 'Đơn vị thực hiện',
  partners: 'Đơn vị phối hợp',
  level: 'Cấp',
  state: 'Tình trạng',
  replicates: 'nhân rộng từ “{model}”',
  models: 'Tổng số',
  ofWhich: 'Trong đó',
  registerSubject: 'kết quả đăng ký xây dựng mô hình, điển hình “Dân vận khéo”{year}',
  registerTitle: 'Danh mục mô hình, điển hình “Dân vận khéo”{year}',
  registerSentence:
    'Có {count} mô hình, điển hình “Dân vận khéo” được đăng ký xây dựng{year}, chia theo lĩnh vực như sau (danh mục chi tiết kèm theo):',
  inYear: 'năm {year}',
  proposal: 'Tờ trình',
  proposalSubject: 'đề nghị công nhận mô hình, điển hình “Dân vận khéo”{year}',
  proposalTitle: 'Danh sách mô hình, điển hình “Dân vận khéo”{year} đề nghị công nhận',
  proposalSentence:
    'Căn cứ kết quả chấm điểm, thẩm định, {issuer} đề nghị công nhận {count} mô hình, điển hình “Dân vận khéo”{year} (danh sách kèm theo), gồm:',
  proposalClosing: 'Kính đề nghị {addressee} xem xét, quyết định.',
  score: 'Tổng điểm',
  maximumShort: 'Điểm tối đa',
  rank: 'Xếp hạng',
  grade: 'Xếp loại',
  missingScores: 'chưa có điểm {missing}/{expected} tiêu chí',
  openRank: 'có thể xếp từ hạng {best} đến hạng {worst}',
  othersTitle: 'Danh sách mô hình, điển hình “Dân vận khéo”{year} chưa đề nghị công nhận',
  'reason-recognised': 'đã được công nhận',
  'reason-not-in-state': 'chưa qua bình xét',
  'reason-no-score': 'chưa chấm điểm',
  'reason-not-eligible': 'không đủ điều kiện',
  'reason-score-incomplete': 'chưa đủ điểm hoặc chưa rõ điều kiện xét',
  'reason-below-least': 'chưa đạt điểm tối thiểu',
  'reason-grade-too-low': 'chưa đạt mức xếp loại',
  scoringSheet: 'Bảng chấm điểm',
  scoringSubject: '“{scheme}” của {subject}',
  criterion: 'Nội dung tiêu chí',
  selfScore: 'Điểm tự chấm',
  appraisedScore: 'Điểm thẩm định',
  scoreDifference: 'Chênh lệch',
  evidence: 'Minh chứng, ghi chú',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  totalScore: 'Tổng điểm',
  gradeSentence: 'Kết quả: {total} điểm. Xếp loại: {grade}.',
  totalSentence: 'Kết quả: {total} điểm. Chưa xếp loại.',
  partialSentence:
    'Chưa đủ điểm để xếp loại: đã chấm {scored}/{expected} tiêu chí, được {partial} điểm; tổng điểm có thể từ {from} đến {to}.',
  partialSentenceOpen:
    'Chưa đủ điểm để xếp loại: đã chấm {scored}/{expected} tiêu chí, được {partial} điểm.',
  pointsOfMaximum: '{points}/{maximum}',
  conditions: 'Điều kiện xét',
  conditionHolds: 'đạt',
  conditionFails: 'không đạt',
  conditionUnknown: 'chưa rõ',
  refusedScore: 'điểm không hợp lệ, không tính',
  selfOnly: 'chưa thẩm định',
  campaignSubject: 'kết quả thực hiện {campaign}',
  // What a campaign is, before its name; and what a name that says so itself begins with.
  'campaign-emulation-movement': 'phong trào thi đua {campaign}',
  'campaign-mobilization-campaign': 'cuộc vận động {campaign}',
  'campaign-appeal': 'lời kêu gọi {campaign}',
  'campaign-drive': 'đợt vận động {campaign}',
  'campaign-theme-year': '{campaign}',
  'campaign-programme': 'chương trình {campaign}',
  campaignOpenings:
    'cuộc vận động|phong trào|lời kêu gọi|đợt|năm|chương trình|chiến dịch|tháng|tuần|ngày|đề án|kế hoạch',
  goalsHeading: 'Kết quả thực hiện mục tiêu',
  eventsHeading: 'Kết quả tổ chức hoạt động',
  contributionsHeading: 'Kết quả huy động',
  goal: 'Mục tiêu, chỉ tiêu',
  target: 'Chỉ tiêu',
  reached: 'Thực hiện',
  completion: 'Tỷ lệ thực hiện',
  assessment: 'Đánh giá',
  goalMet: 'đạt',
  goalNotMet: 'chưa đạt',
  goalUnclear: 'chưa xác định',
  dueBy: 'thời hạn {date}',
  event: 'Hoạt động',
  due: 'Theo kế hoạch',
  done: 'Đã thực hiện',
  cancelled: 'Không thực hiện',
  attendances: 'Lượt người tham gia',
  'event-launch': 'Lễ phát động',
  'event-drive-day': 'Đợt ra quân',
  'event-work': 'Công trình',
  'event-task': 'Phần việc',
  'event-meeting': 'Hội nghị',
  contribution: 'Nội dung huy động',
  quantity: 'Số lượng',
  value: 'Giá trị ({money})',
  'kind-cash': 'Tiền',
  'kind-goods': 'Hiện vật',
  'kind-labour': 'Ngày công',
  'kind-land': 'Hiến đất',
  'unit-day': 'ngày công',
  'unit-m2': 'm²',
  'unit-ha': 'ha',
  totalValue: 'Tổng giá trị (tiền và hiện vật, ngày công, đất đã quy đổi)',
  withoutQuantity: '{count} lần đóng góp chưa rõ số lượng',
  withoutValue: '{count} lần đóng góp chưa quy đổi giá trị',
  donorGroup: 'Nhóm đóng góp',
  purpose: 'Mục đích sử dụng',
  byDonorGroup: 'Kết quả huy động theo nhóm đóng góp',
  byPurpose: 'Kết quả huy động theo mục đích sử dụng',
  notStated: 'Không ghi rõ',
  contributionSentence: 'Tổng giá trị huy động bằng tiền và đã quy đổi: {value}.',
  inWords: '(bằng chữ: {words})',
  noContribution: 'Chưa ghi nhận đóng góp.',
});

/**
 * The words of documents about models, scores and campaigns, each by its key.
 *
 * Vietnamese: nhãn về phong trào, mô hình.
 *
 * @example
 * ```ts
 * import { en } from 'danvan';
 * import type { CampaignLabels } from 'danvan/findings';
 *
 * const words: Pick<CampaignLabels, 'goal'> = en.labels;
 * words.goal.length > 0; //=> true
 * ```
 *
 * @category Locale
 */
export type CampaignLabels = { readonly [Key in keyof typeof campaignLabelsVi]: string };
