import type { IndicatorInput } from '#room/indicators';

/** What campaigns raise, models of skilful mobilization, and commendations: counted from records. */
export const campaignIndicators: readonly IndicatorInput[] = [
  {
    code: 'appeal.in-kind-value',
    name: { vi: 'Giá trị hiện vật, ngày công, đất quy đổi', en: 'Stated value of gifts in kind' },
    unit: { vi: 'đồng', en: 'dong' },
    kind: 'flow',
    money: true,
    // Only what the givers or the hosts have valued.
    confirmed: false,
  },
  {
    code: 'appeal.labour-days',
    name: { vi: 'Số ngày công Nhân dân đóng góp', en: 'Labour days contributed' },
    unit: { vi: 'ngày công', en: 'days of work' },
    kind: 'flow',
    decimals: 1,
  },
  {
    code: 'appeal.land',
    name: { vi: 'Diện tích đất Nhân dân hiến', en: 'Land donated' },
    unit: { vi: 'm²', en: 'm²' },
    kind: 'flow',
    decimals: 2,
  },
  {
    code: 'campaigns.works-and-tasks',
    name: { vi: 'Số công trình, phần việc vì cộng đồng', en: 'Community works and tasks' },
    unit: { vi: 'công trình, phần việc', en: 'works and tasks' },
    kind: 'flow',
  },
  {
    code: 'campaigns.drives',
    name: { vi: 'Số đợt ra quân làm công tác dân vận', en: 'Mass-mobilization drives' },
    unit: { vi: 'đợt', en: 'drives' },
    kind: 'flow',
  },
  {
    code: 'models.registered',
    name: {
      vi: 'Số mô hình “Dân vận khéo” đăng ký',
      en: 'Skilful-mobilization models registered',
    },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
    parts: [
      'models.registered-economy',
      'models.registered-culture-society',
      'models.registered-defence-security',
      'models.registered-political-system',
    ],
    // A fifth field, in some provinces only.
    otherParts: ['models.registered-new-countryside'],
    relations: 'usual',
  },
  {
    code: 'models.registered-economy',
    name: { vi: 'Mô hình lĩnh vực kinh tế', en: 'Models in the economy' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
  },
  {
    code: 'models.registered-culture-society',
    name: { vi: 'Mô hình lĩnh vực văn hóa - xã hội', en: 'Models in culture and society' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
  },
  {
    code: 'models.registered-defence-security',
    name: { vi: 'Mô hình lĩnh vực quốc phòng - an ninh', en: 'Models in defence and security' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
  },
  {
    code: 'models.registered-political-system',
    name: {
      vi: 'Mô hình lĩnh vực xây dựng hệ thống chính trị',
      en: 'Models in building the political system',
    },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
  },
  {
    code: 'models.registered-new-countryside',
    name: {
      vi: 'Mô hình lĩnh vực xây dựng nông thôn mới',
      en: 'Models in building the new countryside',
    },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
  },
  {
    code: 'models.effective',
    name: { vi: 'Số mô hình triển khai có hiệu quả', en: 'Models carried out effectively' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
    // Models of earlier years are among them in some reports.
    partOf: 'models.registered',
    relations: 'usual',
  },
  {
    code: 'models.recognised',
    name: { vi: 'Số mô hình, điển hình được công nhận', en: 'Models recognised' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
    // Models of earlier years are among them in some reports.
    partOf: 'models.effective',
    relations: 'usual',
  },
  {
    code: 'models.recognition-rate',
    name: { vi: 'Tỷ lệ mô hình được công nhận', en: 'Recognition rate' },
    unit: { vi: '%', en: '%' },
    kind: 'ratio',
    ratio: { numerator: 'models.recognised', denominator: 'models.registered', factor: 100 },
    // Derived from the two counts; no act defines it.
    confirmed: false,
  },
  {
    code: 'models.replicated',
    name: { vi: 'Số mô hình được nhân rộng', en: 'Models replicated' },
    unit: { vi: 'mô hình', en: 'models' },
    kind: 'flow',
    partOf: 'models.recognised',
    relations: 'usual',
    confirmed: false,
  },
  {
    code: 'commendations.collectives',
    name: { vi: 'Số tập thể được khen thưởng', en: 'Collectives commended' },
    unit: { vi: 'tập thể', en: 'collectives' },
    kind: 'flow',
  },
  {
    code: 'commendations.individuals',
    name: { vi: 'Số cá nhân được khen thưởng', en: 'Individuals commended' },
    unit: { vi: 'cá nhân', en: 'individuals' },
    kind: 'flow',
  },
];
