import type { DemocracyWord } from '#room/democracy';
import { boardKinds } from './board-kinds.js';

const front = 'Luật 75/2015/QH13, Điều 27';

/** What the Front and its organizations are called where figures are broken down by them. */
const organizations: readonly DemocracyWord[] = [
  { id: 'front', name: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' }, legalBasis: front },
  { id: 'trade-union', name: { vi: 'Công đoàn', en: 'trade union' }, legalBasis: front },
  { id: 'farmers-union', name: { vi: 'Hội Nông dân', en: "farmers' union" }, legalBasis: front },
  { id: 'youth-union', name: { vi: 'Đoàn Thanh niên', en: 'youth union' }, legalBasis: front },
  {
    id: 'womens-union',
    name: { vi: 'Hội Liên hiệp Phụ nữ', en: "women's union" },
    legalBasis: front,
  },
  {
    id: 'veterans-association',
    name: { vi: 'Hội Cựu chiến binh', en: 'veterans association' },
    legalBasis: front,
  },
  {
    id: 'mass-associations',
    name: { vi: 'Hội quần chúng', en: 'mass associations' },
    confirmed: false,
  },
];

/** Who counts as one of the organizations of the Front. */
export const organizationIds: readonly string[] = /* @__PURE__ */ (() =>
  organizations.map(({ id }) => id))();

/** Several of these organizations together, as reports put it. */
export const jointOrganizations = 'socio-political-organizations';

/** Who supervises and criticises: reports name others than the acts do, so the actor is free. */
export const supervisorKinds: readonly DemocracyWord[] = /* @__PURE__ */ (() => [
  ...boardKinds,
  ...organizations,
  {
    id: jointOrganizations,
    name: {
      vi: 'Mặt trận và các tổ chức chính trị - xã hội',
      en: 'the Front and socio-political organizations',
    },
    legalBasis: front,
  },
  { id: 'peoples-council', name: { vi: 'Hội đồng nhân dân', en: "people's council" } },
  {
    id: 'mass-mobilization-board',
    name: {
      vi: 'cơ quan tham mưu công tác dân vận của cấp ủy',
      en: 'body that advises the Party committee on mass mobilization',
    },
    confirmed: false,
  },
  { id: 'party-committee', name: { vi: 'cấp ủy', en: 'Party committee' }, confirmed: false },
  {
    id: 'residents',
    name: { vi: 'Nhân dân trực tiếp giám sát', en: 'the people themselves' },
    legalBasis: 'Luật 10/2022/QH15, Điều 31',
  },
  { id: 'other', name: { vi: 'khác', en: 'other' }, confirmed: false },
])();
