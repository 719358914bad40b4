import { campaignFinding } from '../findings.js';
import { requireObject, type Finding } from '#room/findings';
import { partByFirst } from '#room/kit';
import { knownUnits, unknownUnits } from '#room/organization';
import { listOfIds, readRecords, type KnownIds } from '#room/records';
import { checkCampaignIds, checkDocuments, checkModelIds } from '../check-references.js';
import type { Commendation } from './commendation.js';
import { commendationSchema, type CommendationInput } from './commendation-schema.js';

/**
 * What commendations are read against; what is not given is not looked for.
 *
 * Vietnamese: danh mục dùng khi đọc khen thưởng.
 *
 * `known` is a hierarchy or a register with the units, the others are ids.
 *
 * @example
 * ```ts
 * import type { CommendationOptions } from 'danvan/campaigns';
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
 * import type { Commendations } from 'danvan/campaigns';
 *
 * const count = ({ commendations }: Commendations): number => commendations.length;
 * ```
 *
 * @category Campaigns
 */
export interface Commendations {
  /** Those that could be read, in the order given. */
  readonly values: readonly Commendation[];
  /** @deprecated Use `values`. */
  readonly commendations: readonly Commendation[];
  readonly findings: readonly Finding[];
}

/** What commendations may name, taken in once. */
type Known = { readonly [List in keyof CommendationOptions]-?: KnownIds | undefined };

function checkNamed({ decision, campaign, recipients }: Commendation, known: Known) {
  const at = (id: string | undefined, row: number, field: string) => ({
    id,
    path: ['recipients', row, field],
  });
  const models = recipients.map((one, row) =>
    at('model' in one ? one.model : undefined, row, 'model'),
  );
  const units = recipients.map((one, row) => at('unit' in one ? one.unit : undefined, row, 'unit'));
  return [
    ...checkDocuments([{ id: decision, path: ['decision'] }], known.documents),
    ...checkCampaignIds([{ id: campaign, path: ['campaign'] }], known.campaigns),
    ...checkModelIds(models, known.models),
    ...unknownUnits(units, known.known),
  ];
}

const nameOf = (recipient: Commendation['recipients'][number]): string | undefined =>
  'model' in recipient ? recipient.model : 'unit' in recipient ? recipient.unit : undefined;

/** Recipients that a decision names a second time. */
function checkRecipients({ id: commendation, recipients }: Commendation): readonly Finding[] {
  const named = recipients.flatMap((one, row) => {
    const recipient = nameOf(one);
    return recipient === undefined ? [] : [{ recipient, row, kind: Object.keys(one)[0] ?? '' }];
  });
  const { repeated } = partByFirst(named, ({ kind, recipient }) => `${kind} ${recipient}`);
  return repeated.map(({ item: { recipient, row } }) => {
    const place = { path: ['recipients', row] };
    return campaignFinding('campaigns/repeated-recipient', { commendation, recipient }, place);
  });
}

function checkDecision({ id: commendation, decision }: Commendation): readonly Finding[] {
  if (decision !== undefined) return [];
  const place = { path: ['decision'] };
  return [campaignFinding('campaigns/commendation-without-decision', { commendation }, place)];
}

function knownOf(options: CommendationOptions): Known {
  const { known, models, documents, campaigns } = requireObject(options, 'options');
  return {
    known: knownUnits(known),
    models: listOfIds(models, 'models'),
    documents: listOfIds(documents, 'documents'),
    campaigns: listOfIds(campaigns, 'campaigns'),
  };
}

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
 * import { readCommendations } from 'danvan/campaigns';
 *
 * const row = {
 *   id: 'cong-nhan-2021',
 *   kind: 'recognition',
 *   decision: 'qd-12',
 *   level: 'province',
 *   title: 'Mô hình Dân vận khéo cấp tỉnh',
 *   recipients: [{ model: 'tieng-loa' }, { model: 'tieng-lao' }],
 * } as const;
 * const { values: commendations, findings } = readCommendations([row], { models: ['tieng-loa'] });
 * commendations.length; //=> 1
 * findings[0]?.path; //=> ['commendations', 0, 'recipients', 1, 'model']
 * ```
 *
 * @category Campaigns
 */
export function readCommendations(
  rows: readonly CommendationInput[],
  options: CommendationOptions = {},
): Commendations {
  const known = knownOf(options);
  const { values, findings } = readRecords<Commendation>(rows, {
    list: 'commendations',
    schema: commendationSchema,
    idOf: ({ id }) => id,
    repeated: ({ id: commendation }) =>
      campaignFinding('campaigns/duplicate-commendation', { commendation }, { path: ['id'] }),
    check: (each) => [...checkDecision(each), ...checkRecipients(each), ...checkNamed(each, known)],
  });
  return { values, commendations: values, findings };
}
