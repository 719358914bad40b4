import { describeFinding, en, vi } from 'danvan';
import { checkStatedCounts, countModels, readModels } from 'danvan/campaigns';
import { modelFields as fields, modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../support/untyped.js';

/** What Đak Đoa reported on 20/12/2022: “đã có 20 mô hình Dân vận khéo được đăng ký triển khai”. */
const stated = {
  'kinh tế': 7,
  'văn hóa - xã hội': 6,
  'quốc phòng - an ninh': 4,
  'xây dựng hệ thống chính trị': 3,
};
const fieldIds = new Map(fields.map(({ id, name }) => [name.vi, id]));
const statedByField = Object.fromEntries(
  Object.entries(stated).map(([name, count]) => [fieldIds.get(name) ?? name, count]),
);
const rows = Object.entries(statedByField).flatMap(([field, count]) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${field}-${at + 1}`,
    name: `Mô hình minh họa ${at + 1}`,
    subjectKind: 'model',
    field,
    level: 'district',
    host: 'ban-dan-van-huyen-uy-dak-doa',
    cohort: 2022,
    state: 'registered',
  })),
);
const { values: models, findings } = readModels(untyped(rows), { fields, lifecycle });

describe('the register of Đak Đoa 2022', () => {
  it('has 20 models in the four fields, each known to the catalogue', () => {
    expect(models).toHaveLength(20);
    expect(Object.values(countModels(models, { lifecycle }).byField)).toEqual([7, 6, 4, 3]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['campaigns/registration-incomplete']),
    );
  });

  it('agrees with the report', () => {
    expect(checkStatedCounts(statedByField, countModels(models, { lifecycle }).byField)).toEqual(
      [],
    );
    expect(countModels(models, { lifecycle }).byMilestone).toEqual({ registered: 20 });
  });

  it.each(models.map(({ id, field }) => [id, field] as const))(
    'gives a finding for each side when %s moves out of its field',
    (id, field) => {
      const to = fields.find((each) => each.id !== field)?.id ?? '';
      const moved = models.map((model) => (model.id === id ? { ...model, field: to } : model));
      const found = checkStatedCounts(statedByField, countModels(moved, { lifecycle }).byField);
      expect(found.map(({ params }) => [params.key, params.counted - params.stated])).toEqual(
        expect.arrayContaining([
          [field, -1],
          [to, 1],
        ]),
      );
      expect(found).toHaveLength(2);
    },
  );

  it('says in both languages what differs', () => {
    const [finding] = checkStatedCounts(statedByField, { ...statedByField, economy: 8 });
    const sentences = finding && [describeFinding(finding, vi), describeFinding(finding, en)];
    expect(sentences).toEqual([
      'Số ghi trong báo cáo ở mục “kinh tế” (economy) là 7, nhưng đếm theo danh sách được 8; hãy kiểm tra lại.',
      'The report states 7 for “economy”, but the list has 8.',
    ]);
  });
});
