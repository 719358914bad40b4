import {
  coordinationWords as words,
  democracyCatalogues,
  stateLayout,
  votingRules,
} from 'danvan/vietnam';
import * as records from '../../examples/short-documents/records.js';
import { hierarchy } from '../../examples/short-documents/units.js';
import type { Samples } from './samples.js';

const frame = {
  hierarchy,
  issuer: 'so-noi-vu',
  layout: stateLayout,
  words,
  date: '2026-10-05',
  number: 7,
  signers: [{ post: 'Giám đốc' }],
  recipients: ['Như trên', 'Lưu: VT'],
  basis: ['Kế hoạch công tác dân vận năm 2026'],
};

const [event] = records.events;
const [decision] = records.decisions;
const meeting = { ...frame, event, opensAt: '14:00' };
const report = { unit: 'xa-2', form: 'dv-thang', period: '2026-08', receivedOn: '2026-09-04' };

/** Good arguments of the composers of short documents. */
export const letterSamples: Samples = {
  composeReminder: [{ ...frame, ...records, asOf: '2026-09-10', deadline: '2026-09-15' }],
  composeCoverLetter: [
    { ...frame, ...records, encloses: 'blank-forms', sendTo: 'a', attachments: ['b'] },
    { ...frame, ...records, encloses: 'figures', as: 'slip' },
  ],
  composeReturnSlip: [{ ...frame, ...records, report, deadline: '2026-09-15' }],
  composeInvitation: [{ ...meeting, addressees: ['Thường trực Tỉnh ủy', 'xa-1'] }],
  composeConferencePlan: [{ ...meeting, aims: 'Đánh giá kết quả', tasks: records.tasks }],
  composeConclusions: [{ ...meeting, points: ['Nắm chắc tình hình'], tasks: records.tasks }],
  composeShortReport: [
    {
      ...frame,
      occasion: 'week',
      matter: 'công tác dân vận',
      events: records.events,
      from: '2026-09-28',
      to: '2026-10-04',
      narrative: { next: 'Chuẩn bị đối thoại' },
    },
  ],
  composeSituationReport: [
    { ...frame, notes: records.notes, areas: ['xa-1', 'xa-2'], recommendations: 'Đẩy nhanh' },
  ],
  composeSubmission: [
    {
      ...frame,
      subject: 'về việc tổ chức hội nghị',
      addressees: ['tinh-uy'],
      reasons: 'Nhân dân còn nhiều ý kiến',
      contents: ['Tổ chức 02 hội nghị'],
    },
  ],
  composeRecommendationLetter: [
    { ...frame, recommendations: records.recommendations, addressee: 'ubnd' },
  ],
  composeRecommendationReport: [
    { ...frame, recommendations: records.recommendations, asOf: '2026-09-30' },
  ],
  composeVoteMinutes: [
    {
      ...frame,
      issuer: 'thon-1',
      decision,
      votingRules,
      catalogues: democracyCatalogues,
      venue: 'Nhà văn hóa',
      opensAt: '19:30',
      chair: { post: 'Trưởng thôn' },
    },
  ],
};
