import { composeReview } from 'danvan';
import {
  composeCampaignResults,
  composeConclusions,
  composeConferencePlan,
  composeCoverLetter,
  composeDemocracyRecords,
  composeInvitation,
  composeModelRegister,
  composeProgramme,
  composeProgrammeReview,
  composeProgress,
  composeProposedModels,
  composeRecommendationLetter,
  composeRecommendationReport,
  composeReminder,
  composeReturnSlip,
  composeScoringSheet,
  composeShortReport,
  composeSituationReport,
  composeSubmission,
  composeVoteMinutes,
} from 'danvan/report';
import { partyLayout as layout } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { composed } from '#inside/compose';

const composers = Object.entries({
  composeCampaignResults,
  composeConclusions,
  composeConferencePlan,
  composeCoverLetter,
  composeDemocracyRecords,
  composeInvitation,
  composeModelRegister,
  composeProgramme,
  composeProgrammeReview,
  composeProgress,
  composeProposedModels,
  composeRecommendationLetter,
  composeRecommendationReport,
  composeReminder,
  composeReturnSlip,
  composeReview,
  composeScoringSheet,
  composeShortReport,
  composeSituationReport,
  composeSubmission,
  composeVoteMinutes,
});

/** Options that a program without types may hand in. */
const garbage: readonly unknown[] = [
  undefined,
  null,
  5,
  'báo cáo',
  [],
  {},
  { layout },
  { table: {}, issuer: 'ban', layout },
  { table: 5, issuer: 5, layout: 5 },
  { hierarchy: {}, issuer: 'ban', layout, records: {}, models: {}, fields: 5, proposed: 'x' },
  { hierarchy: { byId: 5 }, instrument: {}, review: {}, scheme: {}, sheet: {}, campaign: {} },
  {
    hierarchy: { byId: new Map() },
    issuer: [],
    layout,
    instrument: { parties: [] },
    review: null,
    models: [null],
    fields: [],
    proposed: [{}],
    scheme: null,
    contributions: [null],
  },
];

describe('composed', () => {
  it('names what is missing', () => {
    const options: { table?: string; issuer?: string } = { issuer: 'ban' };
    const error = errorOf(() =>
      composed(options, ['table', 'issuer'], () => {
        throw new Error('it is not asked');
      }),
    );
    expect(error.code).toBe('INVALID_ARGUMENT');
    expect(error.message).toBe('A document cannot be composed without: table.');
  });

  it.each(composers)('%s names all that is missing', (_, compose) => {
    const call = () => Reflect.apply(compose, undefined, [{}]);
    expect(errorOf(call).message).toMatch(
      /^A document cannot be composed without: \w+(?:, \w+)+\.$/u,
    );
  });

  it.each(composers)('%s refuses what is no options', (_, compose) => {
    for (const options of garbage) {
      const call = () => Reflect.apply(compose, undefined, [options]);
      expect(errorOf(call).code).toMatch(/^[A-Z_]+$/);
    }
  });
});
