import { by } from './by.js';
import { derived, inferred, practice, seenIn } from './confidence.js';
import { countedIn as as } from './counted-in.js';
import { flow, rate, stock } from './rows.js';

const told = () => ({
  ...by('model-field', 'model-subject', 'level', 'organization'),
  // Models of earlier years are among them in some reports.
  relations: 'usual' as const,
});

const inField = <Field extends string>(
  field: Field,
  [vi, en]: readonly [vi: string, en: string],
  called: readonly string[],
) =>
  flow(
    `models.registered-${field}` as const,
    [`Mô hình lĩnh vực ${vi}`, `Models in ${en}`, as.models],
    {
      called,
    },
  );

/** The fields of registered models, by codes of their own. */
const fields = () => [
  inField(
    'economy',
    ['kinh tế', 'the economy'],
    ['kinh tế', 'lĩnh vực kinh tế', 'mô hình kinh tế'],
  ),
  inField(
    'culture-society',
    ['văn hóa - xã hội', 'culture and society'],
    ['văn hóa - xã hội', 'văn hóa, xã hội', 'lĩnh vực văn hóa - xã hội'],
  ),
  inField(
    'defence-security',
    ['quốc phòng - an ninh', 'defence and security'],
    ['quốc phòng - an ninh', 'quốc phòng – an ninh', 'an ninh quốc phòng', 'an ninh - quốc phòng'],
  ),
  inField(
    'political-system',
    ['xây dựng hệ thống chính trị', 'building the political system'],
    ['xây dựng hệ thống chính trị', 'hệ thống chính trị', 'xây dựng htct'],
  ),
  inField(
    'new-countryside',
    ['xây dựng nông thôn mới', 'building the new countryside'],
    ['xây dựng nông thôn mới', 'nông thôn mới'],
  ),
];

/** Models of skilful mobilization on their way. */
export const modelIndicators = () => [
  flow(
    'models.registered',
    ['Số mô hình “Dân vận khéo” đăng ký', 'Skilful-mobilization models registered', as.models],
    {
      ...told(),
      ...seenIn.dakDoa,
      parts: fields()
        .slice(0, 4)
        .map(({ code }) => code),
      // A fifth field, in some provinces only.
      otherParts: ['models.registered-new-countryside'],
      called: [
        'mô hình dân vận khéo',
        'mô hình “dân vận khéo”',
        'mô hình được đăng ký',
        'đăng ký triển khai',
        'đăng ký mô hình',
        'mô hình, điển hình',
      ],
    },
  ),
  ...fields(),
  flow(
    'models.effective',
    ['Số mô hình triển khai có hiệu quả', 'Models carried out effectively', as.models],
    {
      ...told(),
      ...seenIn.baRia,
      partOf: 'models.registered',
      called: ['mô hình hiệu quả', 'mô hình triển khai có hiệu quả', 'mô hình hoạt động hiệu quả'],
    },
  ),
  flow(
    'models.recognised',
    ['Số mô hình, điển hình được công nhận', 'Models recognised', as.models],
    {
      ...told(),
      ...seenIn.press,
      partOf: 'models.effective',
      dimensions: ['recognition-level'],
      called: [
        'mô hình được công nhận',
        'công nhận mô hình',
        'mô hình cấp thành phố',
        'mô hình cấp tỉnh',
      ],
    },
  ),
  rate('models.recognition-rate', ['Tỷ lệ mô hình được công nhận', 'Recognition rate'], {
    ...derived,
    of: ['models.recognised', 'models.registered'],
    called: ['tỷ lệ công nhận'],
  }),
  flow('models.replicated', ['Số mô hình được nhân rộng', 'Models replicated', as.models], {
    ...told(),
    ...inferred,
    partOf: 'models.recognised',
    called: ['mô hình được nhân rộng', 'nhân rộng mô hình', 'mô hình nhân rộng'],
  }),
  stock('models.maintained', ['Số mô hình đang duy trì', 'Models kept up', as.models], {
    ...told(),
    ...practice,
    called: ['mô hình đang duy trì', 'mô hình được duy trì', 'duy trì mô hình', 'hiện có mô hình'],
  }),
];
