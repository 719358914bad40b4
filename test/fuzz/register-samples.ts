import { readHolidayTable } from 'danvan/time';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';
import type { Samples } from './samples.js';
import { hierarchy } from './unit-samples.js';

const holidays = readHolidayTable({}).value;
const options = { known: hierarchy, documents: ['d'], catalogues, holidays };
const common = { id: 'a', unit: 'xa-a', documents: ['d'], note: 'Đủ số liệu' };
const disclosure = {
  ...common,
  content: 'budget',
  decidedOn: '2026-06-01',
  from: '2026-06-16',
  to: '2026-07-01',
  methods: ['office', 'hall'],
  duration: '30-days',
  plan: 'd',
  evidence: ['d'],
};
const consultation = {
  ...common,
  content: 'congress-documents',
  forms: ['ballot'],
  period: '2026-Q1',
  received: { amount: 11_000, qualifier: 'over' },
  accepted: 5,
  explained: 7,
};
const recommendation = {
  ...common,
  content: 'sửa cống',
  addressee: 'tinh',
  raisedIn: { list: 'disclosures', id: 'a' },
  date: '2026-06-01',
  due: '2026-06-20',
  answeredOn: '2026-06-21',
};

/** Good arguments of the doors for what the people know, are asked and recommend. */
export const registerSamples: Samples = {
  readDisclosures: [[disclosure], options],
  readConsultations: [[consultation], options],
  readRecommendations: [[recommendation], options],
};
