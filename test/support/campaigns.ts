import {
  readCampaigns,
  type Campaign,
  type CampaignInput,
  type MobilizationModel,
  type ScoringScheme,
} from 'danvan/campaigns';
import type { Lifecycle } from 'danvan/documents';

/** A model of 2021 that lacks nothing; with what is to be different. */
export const modelOf = (different: Partial<MobilizationModel> = {}): MobilizationModel => ({
  id: 'm',
  name: { vi: 'Tiếng loa an ninh' },
  subjectKind: 'model',
  field: 'economy',
  level: 'district',
  host: 'huyen',
  partners: [],
  cohort: 2021,
  state: 'registered',
  registration: {
    situation: 'a',
    aims: 'b',
    content: 'c',
    scope: 'd',
    forces: 'e',
    resources: 'f',
    time: 'g',
    results: 'h',
    sustainability: 'i',
  },
  history: [],
  transfers: [],
  ...different,
});

/** A lifecycle of four states with names that nothing in the library knows. */
export const shortLifecycle: Lifecycle = {
  id: 'short',
  name: { vi: 'Quy trình rút gọn' },
  initial: 'hạt',
  states: [
    { id: 'hạt', name: { vi: 'hạt' }, reaches: ['registered'] },
    { id: 'cây', name: { vi: 'cây' }, reaches: ['registered', 'effective'] },
    { id: 'quả', name: { vi: 'quả' }, reaches: ['registered', 'effective', 'recognised'] },
    { id: 'rụng', name: { vi: 'rụng' }, revokes: ['effective', 'recognised'] },
  ],
  moves: [
    { from: 'hạt', to: 'cây', by: ['nắng'], needs: [] },
    { from: 'cây', to: 'quả', by: ['ong', 'gió'], needs: ['hoa'] },
    { from: 'quả', to: 'rụng', by: [], needs: [] },
  ],
};

/** A scheme of a group of two, a criterion, a bonus and a penalty: 10 + 20 + 70. */
export const smallScheme: ScoringScheme = {
  id: 'small',
  name: { vi: 'Bộ tiêu chí' },
  maximum: 100,
  criteria: [
    {
      id: 'group',
      name: { vi: 'Nhóm' },
      maximum: 30,
      criteria: [
        { id: 'first', name: { vi: 'Một' }, maximum: 10 },
        { id: 'second', name: { vi: 'Hai' }, maximum: 20 },
      ],
    },
    { id: 'third', name: { vi: 'Ba' }, maximum: 70 },
  ],
  adjustments: [
    { id: 'bonus', kind: 'bonus', name: { vi: 'Thưởng' }, maximum: 5 },
    { id: 'late', kind: 'penalty', name: { vi: 'Chậm' }, maximum: 2 },
  ],
  confirmed: false,
};

/** One campaign as it is read, with what is to be different. */
export function campaignOf(different: Partial<CampaignInput> = {}): Campaign {
  const common = { id: 'c', kind: 'programme', name: 'Chương trình', host: 'mttq' } as const;
  const [campaign] = readCampaigns([{ ...common, ...different }]).values;
  if (campaign === undefined) throw new Error('the campaign of the test cannot be read');
  return campaign;
}
