import { createHierarchy, type DocumentOptions } from 'danvan';
import {
  goalProgress,
  proposedModels,
  rankScores,
  readCampaigns,
  readContributions,
  readModels,
  score,
  type Campaign,
  type ScoreSheet,
  type ScoringScheme,
} from 'danvan/campaigns';
import {
  composeCampaignResults,
  composeModelRegister,
  composeProposedModels,
  composeScoringSheet,
  type CampaignResultsOptions,
  type ModelDocumentOptions,
  type ProposedModelsOptions,
} from 'danvan/report';
import {
  administrativeLevels,
  friendlyGovernmentScheme,
  modelFields as fields,
  modelLifecycle as lifecycle,
  partyLayout,
  unitKinds,
} from 'danvan/vietnam';

const communes = ['A Dơk', 'Đak Krong', 'Glar', 'Hà Bầu', 'Ia Băng', 'Kon Gang', 'Trang'];

export const hierarchy = createHierarchy(
  [
    { id: 'huyen', name: 'huyện Đak Đoa', shortName: 'Đak Đoa', kind: 'rural-district' },
    { id: 'huyen-uy', name: 'Huyện ủy Đak Đoa', category: 'organization' },
    {
      id: 'ban',
      name: 'Ban Dân vận Huyện ủy Đak Đoa',
      shortName: 'Ban Dân vận',
      category: 'organization',
      parent: 'huyen-uy',
      symbol: 'BDVHU',
    },
    { id: 'nong-dan', name: 'Hội Nông dân huyện', category: 'organization' },
    ...communes.map((name, at) => ({
      id: `xa-${at}`,
      name: `xã ${name}`,
      kind: 'rural-commune',
      parent: 'huyen',
    })),
  ],
  { kinds: unitKinds },
);

const common: Omit<DocumentOptions, 'subject'> = {
  hierarchy,
  issuer: 'ban',
  layout: partyLayout,
  place: 'Đak Đoa',
  date: '2022-12-20',
  number: 45,
  signers: [{ authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban', name: 'Nguyễn Văn A' }],
  recipients: ['Thường trực Huyện ủy', 'Các đảng ủy xã, thị trấn', 'Lưu'],
};

const names = [
  'Tổ tự quản sản xuất cà phê bền vững',
  'Nông dân giúp nhau giảm nghèo',
  'Chăn nuôi bò sinh sản xoay vòng',
  'Hũ gạo tiết kiệm vì người nghèo',
  'Vận động Nhân dân hiến đất làm đường giao thông nông thôn gắn với xây dựng làng nông thôn mới trong đồng bào dân tộc thiểu số',
  'Tiếng loa an ninh',
  'Dòng họ tự quản',
];
const counts = { economy: 7, 'culture-society': 6, 'defence-security': 4, 'political-system': 3 };
const kinds = ['model', 'model', 'exemplary-collective', 'model', 'exemplary-individual'] as const;

/** The register of Đak Đoa: 20 models by field, 7 + 6 + 4 + 3. Names of models are made up. */
export const modelRows = Object.entries(counts).flatMap(([field, count]) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${field}-${at + 1}`,
    name: names[at] ?? field,
    subjectKind: kinds[at % kinds.length] ?? 'model',
    field,
    level: at % 3 === 0 ? 'district' : 'commune',
    host: `xa-${at}`,
    partners: at % 2 === 0 ? ['nong-dan'] : [],
    cohort: 2022,
    state: at % 4 === 3 ? 'approved' : 'registered',
    ...(field === 'culture-society' && at === 1 && { replicates: 'economy-1' }),
  })),
);

export const { values: models } = readModels(modelRows, { fields, lifecycle, known: hierarchy });

export const registerOf = (more: Partial<ModelDocumentOptions> = {}) =>
  composeModelRegister({
    ...common,
    models,
    fields,
    lifecycle,
    levels: administrativeLevels[0]?.levels ?? [],
    ...more,
  });

/** A scheme with groups, a bonus, bands and a condition, as a district could set it. */
export const scheme: ScoringScheme = {
  ...friendlyGovernmentScheme,
  id: 'our-scheme',
  criteria: [
    {
      ...(friendlyGovernmentScheme.criteria[0] ?? { id: 'x', name: { vi: 'x' } }),
      maximum: 20,
      criteria: [
        { id: 'regulation', name: { vi: 'Ban hành, thực hiện quy chế dân chủ' }, maximum: 12 },
        { id: 'outreach', name: { vi: 'Tuyên truyền, phổ biến pháp luật' }, maximum: 8 },
      ],
    },
    ...friendlyGovernmentScheme.criteria.slice(1),
  ],
  adjustments: [
    { id: 'novel', kind: 'bonus', name: { vi: 'Có sáng kiến được công nhận' }, maximum: 3 },
    { id: 'late', kind: 'penalty', name: { vi: 'Gửi hồ sơ chậm' }, maximum: 2 },
  ],
  bands: [
    { id: 'good', name: { vi: 'tốt' }, from: 80 },
    { id: 'fair', name: { vi: 'khá' }, from: 65 },
  ],
  conditions: [{ id: 'unity', name: { vi: 'Nội bộ đoàn kết' } }],
};

const scoresOf = (share: number) => [
  { criterion: 'regulation', self: 12, appraised: 12 * share, evidence: ['Quyết định 12-QĐ/ĐU'] },
  { criterion: 'outreach', self: 8, appraised: 8 * share },
  {
    criterion: 'administrative-reform',
    self: 24,
    appraised: 25 * share,
    note: 'trừ 1 thủ tục trễ',
  },
  { criterion: 'office-culture', self: 20, appraised: 20 * share },
  { criterion: 'dialogue', self: 15, appraised: 15 * share },
  { criterion: 'satisfaction', self: 18.5, appraised: 20 * share },
];
export const sheetOf = (subject: string, share = 0.85): ScoreSheet => ({
  subject,
  date: '2022-11-30',
  scores: [...scoresOf(share), { criterion: 'novel', self: 2, appraised: 1.5 }],
  conditions: { unity: true },
});

export const sheetDocument = (sheet = sheetOf('xa-1'), more: Partial<DocumentOptions> = {}) =>
  composeScoringSheet({ ...common, scheme, sheet, ...more });

const candidates = models.slice(0, 9).map((model) => ({ ...model, state: 'reviewed' }));
const results = candidates.slice(0, 8).map(({ id }, at) => {
  const sheet = sheetOf(id, 0.95 - at * 0.05);
  const scores = at === 6 ? sheet.scores.slice(0, 4) : sheet.scores;
  return score(scheme, { ...sheet, scores, conditions: { unity: at !== 7 } });
});

export const lists = proposedModels(candidates, {
  lifecycle,
  ranking: rankScores(scheme, results),
  least: 75,
});

export const proposalOf = (more: Partial<ProposedModelsOptions> = {}) =>
  composeProposedModels({
    ...common,
    ...lists,
    fields,
    scheme,
    addressee: 'Ban Thường vụ Huyện ủy',
    ...more,
  });

export const { values: contributions } = readContributions([
  { kind: 'cash', amount: 1_250_500_000, donorGroup: 'hội viên nông dân', purpose: 'đường làng' },
  { kind: 'cash', amount: 300_000_000, qualifier: 'over', donorGroup: 'doanh nghiệp' },
  {
    kind: 'goods',
    item: 'gạo',
    amount: 12.5,
    unit: 'tấn',
    purpose: 'hộ nghèo',
    value: 187_500_000,
  },
  { kind: 'goods', item: 'gạo', amount: 800, unit: 'kg', donorGroup: 'doanh nghiệp' },
  { kind: 'goods', item: 'nhu yếu phẩm', amount: null, qualifier: 'many', purpose: 'hộ nghèo' },
  { kind: 'labour', amount: 3420, qualifier: 'nearly', donorGroup: 'hội viên nông dân' },
  { kind: 'land', amount: 15_250, unit: 'm2', purpose: 'đường làng', value: 2_000_000_000 },
  { kind: 'land', amount: 1.2, unit: 'ha', purpose: 'đường làng' },
]);

const event = { kind: 'work', name: 'Đường làng', count: 12, state: 'done' } as const;
const { values: campaigns } = readCampaigns([
  {
    id: 'lang-moi',
    kind: 'mobilization-campaign',
    name: 'cuộc vận động “Chung sức xây dựng làng nông thôn mới”',
    host: 'ban',
    period: '2022',
    goals: [
      {
        id: 'road',
        content: 'Bê tông hóa đường làng',
        amount: 30,
        unit: 'km',
        dueDate: '2022-12-15',
      },
      { id: 'poor', content: 'Tỷ lệ hộ nghèo', amount: 5, unit: '%', direction: 'at-most' },
      { id: 'models', content: 'Xây dựng mô hình “Dân vận khéo”', amount: 20, unit: 'mô hình' },
      { id: 'spirit', content: 'Nâng cao ý thức tự lực của Nhân dân', amount: null },
    ],
    events: [
      event,
      { ...event, state: 'planned', count: 3 },
      { kind: 'drive-day', name: 'Ra quân', count: 4, state: 'done', attendances: 5200 },
      { kind: 'launch', name: 'Phát động', count: 1, state: 'done', attendances: 350 },
    ],
  },
]);

const [first] = campaigns;
if (first === undefined) throw new Error('the campaign cannot be read');
export const campaign: Campaign = first;

const reports = [
  { goal: 'road', amount: 18.4 },
  { goal: 'road', amount: 9 },
  { goal: 'poor', amount: 4.2 },
  { goal: 'models', amount: 24 },
];

export const resultsOf = (more: Partial<CampaignResultsOptions> = {}) =>
  composeCampaignResults({
    ...common,
    campaign,
    contributions,
    goals: goalProgress(campaign, reports).progress,
    money: 'million-dong',
    ...more,
  });
