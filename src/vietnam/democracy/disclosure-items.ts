import type { DisclosureItem } from '#room/democracy';

const law = 'Luật 10/2022/QH15';
const from = '2023-07-01';

const unseen = 'Chưa đối chiếu được với nguyên văn điều luật; hãy kiểm tra trước khi dùng.';

/** Working days and days of posting as reports give them; no source says for which sphere. */
const unconfirmed = { workingDays: 10, minimumDays: 30, confirmed: false, why: unseen, from };

const ofCommune = (id: string, vi: string, en: string): DisclosureItem => ({
  id,
  name: { vi, en },
  spheres: ['commune'],
  legalBasis: `${law}, Điều 11 đến Điều 14`,
  ...unconfirmed,
});

const ofAgency = (id: string, vi: string, en: string): DisclosureItem => ({
  id,
  name: { vi, en },
  spheres: ['agency', 'armed-forces'],
  legalBasis: `${law}, Chương III`,
  ...unconfirmed,
});

/**
 * Fifteen days for enterprises of the State; counted in working days, so that nobody is called late who
 * was not. Of others the act says no days, and of one whose kind is not told it is only noted.
 */
const ofEmployer = (id: string, vi: string, en: string): readonly DisclosureItem[] => {
  const common = { id, name: { vi, en }, spheres: ['employer'], from } as const;
  const legalBasis = `${law}, Chương IV`;
  const days = { ...common, legalBasis, workingDays: 15 };
  return [
    {
      ...days,
      enterpriseKinds: ['state'],
      why: 'Thời hạn 15 ngày của doanh nghiệp nhà nước; nguồn không ghi là ngày làm việc.',
    },
    { ...common, enterpriseKinds: ['other'] },
    {
      ...days,
      confirmed: false,
      why: 'Thời hạn 15 ngày chỉ của doanh nghiệp nhà nước; hồ sơ chưa ghi loại doanh nghiệp.',
    },
  ];
};

/** What must be made public, by sphere, since the law of 2022. */
export const disclosureItems: readonly DisclosureItem[] = /* @__PURE__ */ (() => [
  ofCommune('development-plan', 'kế hoạch phát triển kinh tế - xã hội', 'development plan'),
  ofCommune('budget', 'dự toán, quyết toán ngân sách xã', 'budget estimates and accounts'),
  ofCommune(
    'projects',
    'dự án, công trình đầu tư trên địa bàn',
    'investment projects in the commune',
  ),
  ofCommune(
    'land',
    'quy hoạch, kế hoạch sử dụng đất; thu hồi đất, bồi thường, hỗ trợ, tái định cư',
    'land use plans; recovery of land, compensation and resettlement',
  ),
  ofCommune('fees', 'mức thu phí, lệ phí và các khoản thu khác', 'fees and other charges'),
  ofCommune(
    'loans-and-poverty',
    'vay vốn, trợ cấp; hộ nghèo, hộ cận nghèo; đối tượng chính sách',
    'loans and benefits; poor and near-poor households',
  ),
  ofCommune(
    'personnel',
    'nhiệm vụ, quyền hạn, công tác cán bộ của chính quyền cấp xã',
    'duties and personnel of the commune authorities',
  ),
  ofCommune(
    'inspection-results',
    'kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo',
    'results of inspections, complaints and denunciations',
  ),
  ofCommune(
    'consultation-results',
    'kết quả tiếp thu, giải trình ý kiến của Nhân dân',
    'what became of the opinions of the people',
  ),
  ofAgency('agency-rules', 'nội quy, quy chế của cơ quan, đơn vị', 'rules of the agency'),
  ofAgency('agency-finance', 'kinh phí, tài sản công', 'funds and public property'),
  ofAgency(
    'agency-personnel',
    'tuyển dụng, bổ nhiệm, nâng lương, khen thưởng, kỷ luật',
    'recruitment, appointment, pay, rewards and discipline',
  ),
  ...ofEmployer(
    'enterprise-plan',
    'kế hoạch, kết quả sản xuất, kinh doanh',
    'business plan and results',
  ),
  ...ofEmployer('enterprise-rules', 'nội quy, quy chế của doanh nghiệp', 'rules of the enterprise'),
  ...ofEmployer(
    'enterprise-funds',
    'quỹ khen thưởng, phúc lợi; đóng bảo hiểm',
    'reward and welfare funds; insurance',
  ),
  { id: 'other', name: { vi: 'nội dung khác', en: 'other' } },
])();
