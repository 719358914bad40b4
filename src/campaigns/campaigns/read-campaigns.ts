import { campaignFinding } from '../findings.js';
import * as z from 'zod/mini';
import { below, requireShape, type Finding, type ParseResult, object } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { each, eachOf, knownIds, listOfIds, readRecords, type KnownIds } from '#room/records';
import { periodOptionsShape, readPeriod, type PeriodOptions } from '#room/time';
import { checkCampaignIds, checkDocuments, checkIndicators } from '../check-references.js';
import type { Campaign } from './campaign.js';
import { campaignSchema, type CampaignInput } from './campaign-schema.js';
import { checkCampaign } from './check-campaign.js';

/**
 * What campaigns are read against; what is not given is not looked for.
 *
 * Vietnamese: danh mục dùng khi đọc phong trào.
 *
 * `periods` are the calendars and the as-of day by which the ids of periods are read; `known` is a
 * hierarchy or a register with the units; `documents`, `indicators` and `campaigns` are ids, the
 * last of campaigns beside those of the list.
 *
 * @example
 * ```ts
 * import type { CampaignOptions } from 'danvan/campaigns';
 *
 * const options: CampaignOptions = { periods: { asOf: '2024-06-10' }, documents: ['25-NQ/TW'] };
 * ```
 *
 * @category Campaigns
 */
export interface CampaignOptions {
  readonly periods?: PeriodOptions | undefined;
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly campaigns?: readonly string[] | undefined;
}

/**
 * Campaigns that were read, and what was wrong.
 *
 * Vietnamese: danh sách phong trào, cuộc vận động.
 *
 * @example
 * ```ts
 * import type { Campaigns } from 'danvan/campaigns';
 *
 * const count = ({ campaigns }: Campaigns): number => campaigns.length;
 * ```
 *
 * @category Campaigns
 */
export interface Campaigns {
  /** Those that could be read, in the order given. */
  readonly values: readonly Campaign[];
  /** @deprecated Use `values`. */
  readonly campaigns: readonly Campaign[];
  readonly findings: readonly Finding[];
}

const optionsShape = object({ periods: z.optional(periodOptionsShape) });

function withPeriod(
  { period: id, ...rest }: z.output<typeof campaignSchema>,
  periods: PeriodOptions | undefined,
): ParseResult<Campaign> {
  if (id === undefined) return { ok: true, value: rest };
  const period = readPeriod(id, periods);
  return period.ok
    ? { ok: true, value: { ...rest, period: period.value } }
    : { ok: false, findings: below(period.findings, 'period') };
}

/** What campaigns may name, taken in once. */
interface Known {
  readonly units: KnownIds | undefined;
  readonly documents: KnownIds | undefined;
  readonly indicators: KnownIds | undefined;
  readonly campaigns: KnownIds;
}

function knownOf(options: CampaignOptions, read: readonly Campaign[]): Known {
  const { known, documents, indicators, campaigns } = options;
  const others = listOfIds(campaigns, 'campaigns') === undefined ? [] : (campaigns ?? []);
  return {
    units: knownUnits(known),
    documents: listOfIds(documents, 'documents'),
    indicators: listOfIds(indicators, 'indicators'),
    campaigns: knownIds(new Set([...read.map(({ id }) => id), ...others])),
  };
}

const unitsOf = ({ host, partners, scope, events }: Campaign) => [
  { id: host, path: ['host'] },
  ...each(partners, 'partners'),
  ...each(scope.units, 'scope', 'units'),
  { id: scope.selector?.within, path: ['scope', 'selector', 'within'] },
  ...events.flatMap(({ units }, at) => each(units, 'events', at, 'units')),
];

function checkNamed(campaign: Campaign, known: Known): readonly Finding[] {
  const { id, goals, basis, integratedWith } = campaign;
  const joined = each(integratedWith, 'integratedWith');
  return [
    ...unknownUnits(unitsOf(campaign), known.units),
    ...checkIndicators(eachOf(goals, 'indicator', 'goals'), known.indicators),
    ...checkDocuments(each(basis, 'basis'), known.documents),
    ...checkCampaignIds(joined, known.campaigns),
    ...joined
      .filter((other) => other.id === id)
      .map(({ path }) =>
        campaignFinding('campaigns/integrates-itself', { campaign: id }, { path }),
      ),
  ];
}

/**
 * Reads campaigns as they are typed in, and checks them by themselves and against what is known.
 *
 * Vietnamese: danh sách phong trào, cuộc vận động.
 *
 * Nothing throws for data: a campaign that cannot be read or that has the id of an earlier one is left
 * out with its finding; all others are kept, whatever is found. Findings:
 *
 * - `shape/*`, `time/*` for periods, `campaigns/duplicate-campaign`: left out;
 * - named, but not there: `organization/unknown-unit`, `dataset/unknown-indicator`,
 *   `campaigns/unknown-campaign`, `unknown-document`;
 * - `campaigns/integrates-itself`, `theme-year-without-year`, `event-outside-period`, `due-outside-period`;
 * - goals: `campaigns/goal-without-unit`, `repeated-goal`.
 *
 * @param rows - The records, see {@link CampaignInput}.
 * @param options - What they are read against.
 * @returns The campaigns in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readCampaigns } from 'danvan/campaigns';
 *
 * const common = { kind: 'theme-year', host: 'ban-dan-van', period: '2019' } as const;
 * const { values: campaigns, findings } = readCampaigns([
 *   { ...common, id: 'chinh-quyen', name: 'Năm dân vận chính quyền 2019' },
 *   { ...common, id: 'kheo', name: 'Năm dân vận khéo 2019', integratedWith: ['chinh-quyn'] },
 * ]);
 * campaigns.map(({ period }) => period?.id); //=> ['2019', '2019']
 * findings[0]?.params; //=> { campaign: 'chinh-quyn', nearest: 'chinh-quyen' }
 * ```
 *
 * @category Campaigns
 */
export function readCampaigns(
  rows: readonly CampaignInput[],
  options: CampaignOptions = {},
): Campaigns {
  const { periods } = requireShape(options, optionsShape, 'options');
  const { values, placed, findings } = readRecords(rows, {
    list: 'campaigns',
    schema: campaignSchema,
    finish: (read) => withPeriod(read, periods),
    idOf: ({ id }: Campaign) => id,
    repeated: ({ id }) =>
      campaignFinding('campaigns/duplicate-campaign', { campaign: id }, { path: ['id'] }),
  });
  const known = knownOf(options, values);
  const wrong = placed.flatMap(({ value, index }) =>
    below([...checkCampaign(value), ...checkNamed(value, known)], 'campaigns', index),
  );
  return { values, campaigns: values, findings: [...findings, ...wrong] };
}
