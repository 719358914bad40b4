import { type Finding, readList, readRecord, type Placed } from '#room/findings';
import {
  checkCampaignIds,
  checkDocuments,
  checkModelIds,
  checkUnitIds,
  knownIds,
  type KnownIds,
  type KnownUnits,
} from '../check-references.js';
import type { Commendation } from './commendation.js';
import { commendationSchema } from './commendation-schema.js';
import { partByFirst } from '../part-by-first.js';
import { campaignFinding } from '../findings.js';

/**
 * What commendations are read against; what is not given is not looked for.
 *
 * Vietnamese: danh mục dùng khi đọc khen thưởng.
 *
 * `known` is a hierarchy or a register with the units, the others are ids.
 *
 * @example
 * ```ts
 * import type { CommendationOptions } from 'danvan';
 *
 * const options: CommendationOptions = { models: ['tieng-loa-an-ninh'], documents: ['12-QĐ/HU'] };
 * ```
 *
 * @category Campaigns
 */
export interface CommendationOptions {
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
  readonly models?: readonly string[] | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly campaigns?: readonly string[] | undefined;
}

/**
 * Commendations that were read, and what was wrong.
 *
 * Vietnamese: danh sách khen thưởng.
 *
 * @example
 * ```ts
 * import type { Commendations } from 'danvan';
 *
 * const count = ({ commendations }: Commendations): number => commendations.length;
 * ```
 *
 * @category Campaigns
 */
export interface Commendations {
  readonly commendations: readonly Commendation[];
  readonly findings: readonly Finding[];
}

type Path = readonly (string | number)[];

/** What is known, made into sets once. */
interface Known {
  readonly units: KnownUnits | undefined;
  readonly models: KnownIds | undefined;
  readonly documents: KnownIds | undefined;
  readonly campaigns: KnownIds | undefined;
}

function checkNamed(
  { decision, campaign, recipients }: Commendation,
  known: Known,
  path: Path,
): readonly Finding[] {
  const at = (id: string | undefined, ...place: Path) =>
    id === undefined ? [] : [{ id, path: [...path, ...place] }];
  const models = recipients.flatMap((each, row) =>
    'model' in each ? at(each.model, 'recipients', row, 'model') : [],
  );
  const units = recipients.flatMap((each, row) =>
    'unit' in each ? at(each.unit, 'recipients', row, 'unit') : [],
  );
  return [
    ...checkDocuments(at(decision, 'decision'), known.documents),
    ...checkCampaignIds(at(campaign, 'campaign'), known.campaigns),
    ...checkModelIds(models, known.models),
    ...checkUnitIds(units, known.units),
  ];
}

function checkItself({ id, decision, recipients }: Commendation, path: Path): readonly Finding[] {
  const bare = { path: [...path, 'decision'] };
  const named = recipients.map((each) =>
    'model' in each ? ['model', each.model] : 'unit' in each ? ['unit', each.unit] : [],
  );
  const keys = named.map((each) => JSON.stringify(each));
  const repeated = named.flatMap(([, recipient], row): readonly Finding[] => {
    if (recipient === undefined || keys.indexOf(keys[row] ?? '') === row) return [];
    const place = { path: [...path, 'recipients', row] };
    return [
      campaignFinding('campaigns/repeated-recipient', { commendation: id, recipient }, place),
    ];
  });
  return [
    ...(decision === undefined
      ? [campaignFinding('campaigns/commendation-without-decision', { commendation: id }, bare)]
      : []),
    ...repeated,
  ];
}

const repeatOf = ({ value, index }: Placed<Commendation>): Finding => {
  const place = { path: ['commendations', index, 'id'] };
  return campaignFinding('campaigns/duplicate-commendation', { commendation: value.id }, place);
};

/**
 * Reads commendations as they are typed in, and checks them by themselves and against what is known.
 *
 * Vietnamese: danh sách công nhận, khen thưởng.
 *
 * Nothing throws for data: a commendation that cannot be read or that has the id of an earlier one
 * is left out with its finding; all others are kept, whatever is found. Findings: `shape/*`,
 * `campaigns/duplicate-commendation`, `campaigns/commendation-without-decision`,
 * `campaigns/repeated-recipient`, `campaigns/unknown-document`, `campaigns/unknown-campaign`,
 * `campaigns/unknown-model`, `organization/unknown-unit`.
 *
 * @param rows - The records, see {@link CommendationInput}.
 * @param options - What they are read against.
 * @returns The commendations in the order given, frozen.
 *
 * @example
 * ```ts
 * import { readCommendations } from 'danvan';
 *
 * const row = {
 *   id: 'cong-nhan-2021',
 *   kind: 'recognition',
 *   decision: 'qd-12',
 *   level: 'province',
 *   title: 'Mô hình Dân vận khéo cấp tỉnh',
 *   recipients: [{ model: 'tieng-loa' }, { model: 'tieng-lao' }],
 * };
 * const { commendations, findings } = readCommendations([row], { models: ['tieng-loa'] });
 * commendations.length; //=> 1
 * findings[0]?.path; //=> ['commendations', 0, 'recipients', 1, 'model']
 * ```
 *
 * @category Campaigns
 */
export function readCommendations(
  rows: readonly unknown[],
  options: CommendationOptions = {},
): Commendations {
  const read = readList(
    (row, path) => readRecord<Commendation>(commendationSchema, row, path),
    rows,
    'commendations',
  );
  const { first, repeated } = partByFirst(read.placed);
  const known: Known = {
    units: options.known,
    models: knownIds(options.models),
    documents: knownIds(options.documents),
    campaigns: knownIds(options.campaigns),
  };
  const findings = [
    ...read.findings,
    ...repeated.map(repeatOf),
    ...first.flatMap(({ value, index }) => {
      const path = ['commendations', index];
      return [...checkItself(value, path), ...checkNamed(value, known, path)];
    }),
  ];
  return { commendations: first.map(({ value }) => value), findings };
}
