import { campaignFinding } from './findings.js';
import { referenceFinding, type Finding } from '#room/findings';
import { unknownOf, type KnownIds, type Reference } from '#room/records';

type Check = (named: readonly Reference[], known: KnownIds | undefined) => readonly Finding[];

/** Documents that are named and not known. */
export const checkDocuments: Check = (named, known) =>
  unknownOf(named, known, (document, nearest, path) =>
    campaignFinding('campaigns/unknown-document', { document, nearest }, { path }),
  );

/** Campaigns that are named and not known. */
export const checkCampaignIds: Check = (named, known) =>
  unknownOf(named, known, (campaign, nearest, path) =>
    campaignFinding('campaigns/unknown-campaign', { campaign, nearest }, { path }),
  );

/** Models that are named and not known. */
export const checkModelIds: Check = (named, known) =>
  unknownOf(named, known, (model, nearest, path) =>
    campaignFinding('campaigns/unknown-model', { model, nearest }, { path }),
  );

/** Indicators that are named and not known. */
export const checkIndicators: Check = (named, known) =>
  unknownOf(named, known, (indicator, nearest, path) =>
    referenceFinding('dataset/unknown-indicator', { indicator, nearest }, { path, indicator }),
  );
