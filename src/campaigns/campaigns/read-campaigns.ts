import { type Finding, type ParseResult, readList, readRecord, type Placed } from '#room/findings';
import { parsePeriod, type PeriodOptions } from '#room/time';
import type { Campaign } from './campaign.js';
import { campaignSchema } from './campaign-schema.js';
import { checkCampaign } from './check-campaign.js';
import {
  checkCampaignIds,
  checkDocuments,
  checkIndicators,
  checkUnitIds,
  knownIds,
  placedIds,
  type KnownIds,
  type KnownUnits,
} from '../check-references.js';
import { partByFirst } from '../part-by-first.js';
import { campaignFinding } from '../findings.js';

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
 * import type { CampaignOptions } from 'danvan';
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
 * import type { Campaigns } from 'danvan';
 *
 * const count = ({ campaigns }: Campaigns): number => campaigns.length;
 * ```
 *
 * @category Campaigns
 */
export interface Campaigns {
  readonly campaigns: readonly Campaign[];
  readonly findings: readonly Finding[];
}

type Path = readonly (string | number)[];

const below = (findings: readonly Finding[], above: Path): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, path: [...above, ...finding.path] }));

function readCampaign(row: unknown, path: Path, periods?: PeriodOptions): ParseResult<Campaign> {
  const read = readRecord(campaignSchema, row, path);
  if (!read.ok) return read;
  const { period: id, ...rest } = read.value;
  if (id === undefined) return { ok: true, value: Object.freeze(rest) };
  const period = parsePeriod(id, periods);
  return period.ok
    ? { ok: true, value: Object.freeze({ ...rest, period: period.value }) }
    : {
        ok: false,
        findings: period.findings.map((each) => ({ ...each, path: [...path, 'period'] })),
      };
}

/** What is known, made into sets once. */
interface Known {
  readonly units: KnownUnits | undefined;
  readonly documents: KnownIds | undefined;
  readonly indicators: KnownIds | undefined;
  readonly campaigns: KnownIds | undefined;
}

function checkNamed(campaign: Campaign, known: Known): readonly Finding[] {
  const { id, host, partners, scope, goals, events, basis, integratedWith } = campaign;
  const { within } = scope.selector ?? {};
  const units = [
    { id: host, path: ['host'] },
    ...placedIds(partners, ['partners']),
    ...placedIds(scope.units, ['scope', 'units']),
    ...(within === undefined ? [] : [{ id: within, path: ['scope', 'selector', 'within'] }]),
    ...events.flatMap((event, at) => placedIds(event.units, ['events', at, 'units'])),
  ];
  const counted = goals.flatMap(({ indicator }, at) =>
    indicator === undefined ? [] : [{ id: indicator, path: ['goals', at, 'indicator'] }],
  );
  const joined = placedIds(integratedWith, ['integratedWith']);
  return [
    ...checkUnitIds(units, known.units),
    ...checkIndicators(counted, known.indicators),
    ...checkDocuments(placedIds(basis, ['basis']), known.documents),
    ...checkCampaignIds(joined, known.campaigns),
    ...joined
      .filter((other) => other.id === id)
      .map(({ path }) =>
        campaignFinding('campaigns/integrates-itself', { campaign: id }, { path }),
      ),
  ];
}

const checkRepeated = ({ value, index }: Placed<Campaign>): Finding => {
  const place = { path: ['campaigns', index, 'id'] };
  return campaignFinding('campaigns/duplicate-campaign', { campaign: value.id }, place);
};

/**
 * Reads campaigns as they are typed in, and checks them by themselves and against what is known.
 *
 * Vietnamese: danh sách phong trào, cuộc vận động.
 *
 * Nothing throws for data: a campaign that cannot be read or that has the id of an earlier one is
 * left out with its finding; all others are kept, whatever is found. Findings: `shape/*`, `time/*`
 * for periods, `campaigns/duplicate-campaign`, `campaigns/unknown-campaign`,
 * `campaigns/integrates-itself`, `campaigns/theme-year-without-year`,
 * `campaigns/event-outside-period`, `campaigns/due-outside-period`, `campaigns/goal-without-unit`,
 * `campaigns/repeated-goal`, `campaigns/unknown-document`, `dataset/unknown-indicator`,
 * `organization/unknown-unit`.
 *
 * @param rows - The records, see {@link CampaignInput}.
 * @param options - What they are read against.
 * @returns The campaigns in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readCampaigns } from 'danvan';
 *
 * const common = { kind: 'theme-year', host: 'ban-dan-van', period: '2019' };
 * const { campaigns, findings } = readCampaigns([
 *   { ...common, id: 'chinh-quyen', name: 'Năm dân vận chính quyền 2019' },
 *   { ...common, id: 'kheo', name: 'Năm dân vận khéo 2019', integratedWith: ['chinh-quyn'] },
 * ]);
 * campaigns.map(({ period }) => period?.id); //=> ['2019', '2019']
 * findings[0]?.params; //=> { campaign: 'chinh-quyn', nearest: 'chinh-quyen' }
 * ```
 *
 * @category Campaigns
 */
export function readCampaigns(rows: readonly unknown[], options: CampaignOptions = {}): Campaigns {
  const read = readList((row, path) => readCampaign(row, path, options.periods), rows, 'campaigns');
  const { first, repeated } = partByFirst(read.placed);
  const ids = [...first.map(({ value }) => value.id), ...(options.campaigns ?? [])];
  const known: Known = {
    units: options.known,
    documents: knownIds(options.documents),
    indicators: knownIds(options.indicators),
    campaigns: knownIds(ids),
  };
  const findings = [
    ...read.findings,
    ...repeated.map(checkRepeated),
    ...first.flatMap(({ value, index }) =>
      below([...checkCampaign(value), ...checkNamed(value, known)], ['campaigns', index]),
    ),
  ];
  return { campaigns: first.map(({ value }) => value), findings };
}
