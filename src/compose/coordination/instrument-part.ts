import type { CoordinationInstrument, InstrumentContent } from '#room/coordination';
import { nameIn } from '#room/organization';
import { enumerated } from './enumerated.js';
import type { CoordinationContext } from './coordination-context.js';
import { cycleSentence } from './cycle-sentence.js';
import { fillLabel } from '#room/text';
import type { InstrumentSectionId } from './instrument-outline.js';
import { partyName } from './party-name.js';
import { termSentence } from './term-sentence.js';

/** A matter with a title of its own. */
export interface TitledPassages {
  readonly title: string;
  readonly passages: readonly string[];
}

/** What a section says: passages, or matters each with its title. */
export interface InstrumentPart {
  readonly passages: readonly string[];
  readonly matters: readonly TitledPassages[];
}

type Instrument = CoordinationInstrument;
type Parts = {
  readonly [Id in InstrumentSectionId]: (
    instrument: Instrument,
    context: CoordinationContext,
  ) => readonly string[] | readonly TitledPassages[];
};

const listed = (template: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [fillLabel(template, { list: enumerated(items) })];

const lines = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function contentMatter(content: InstrumentContent, context: CoordinationContext): TitledPassages {
  const { labels, language, naming, cite, word, period } = context;
  const activities = content.activities.map((id) => word(naming.words?.activities, id));
  return {
    title: nameIn(content.title, language),
    passages: [
      ...lines(content.text),
      ...listed(labels.activities, activities),
      ...listed(labels.audiences, content.audiences),
      ...listed(labels.documents, content.documents.map(cite)),
      ...listed(labels.campaigns, content.campaigns.map(cite)),
      ...(content.period === undefined
        ? []
        : [fillLabel(labels.period, { period: period(content.period) })]),
    ],
  };
}

const rolesOf = (roles: readonly string[], { word, naming }: CoordinationContext): string =>
  roles.map((role) => word(naming.words?.roles, role)).join(', ');

const focalPoints: Parts['focal-points'] = (instrument, context) =>
  instrument.parties.flatMap(({ unit, focalPoint }) =>
    focalPoint === undefined ? [] : [`${partyName(unit, instrument, context)}: ${focalPoint}`],
  );

const funding: Parts['funding'] = ({ funding: shared, parties }, { unit: nameOf, labels }) => [
  ...lines(shared),
  ...parties.flatMap(({ unit, funding: own }) =>
    own === undefined
      ? []
      : [fillLabel(labels.partyFunding, { party: nameOf(unit), funding: own })],
  ),
];

/** Campaigns that no content names already. */
const ownCampaigns: Parts['campaigns'] = ({ campaigns, contents }, { cite }) => {
  const named = new Set(contents.flatMap((content) => content.campaigns));
  return campaigns.filter((campaign) => !named.has(campaign)).map(cite);
};

const parts: Parts = Object.freeze({
  parties: (instrument, context) =>
    instrument.parties.map(
      ({ unit, roles }) => `${partyName(unit, instrument, context)}: ${rolesOf(roles, context)}`,
    ),
  objectives: ({ objectives }) => objectives,
  outcomes: ({ outcomes }) => outcomes,
  // Those whom it concerns stand in one sentence, as they are no matters of their own.
  audiences: ({ audiences }) => (audiences.length === 0 ? [] : [enumerated(audiences)]),
  principles: ({ principles }) => principles,
  mottoes: ({ mottoes }) => mottoes.map((motto) => `“${motto.replace(/^[“"]|[”"]$/gu, '')}”`),
  contents: ({ contents }, context) => contents.map((content) => contentMatter(content, context)),
  campaigns: ownCampaigns,
  methods: ({ methods }) => methods,
  meetings: ({ meetingCycle }, context) => meetingCycle.map((each) => cycleSentence(each, context)),
  information: ({ informationRegime }, context) =>
    informationRegime.map((each) => cycleSentence(each, context)),
  'focal-points': focalPoints,
  responsibilities: (instrument, context) =>
    instrument.parties
      .filter(({ responsibilities }) => responsibilities.length > 0)
      .map(({ unit, responsibilities }) => ({
        title: partyName(unit, instrument, context),
        passages: responsibilities,
      })),
  participants: ({ participants }, context) =>
    participants.map(
      ({ name, roles, responsibilities }) =>
        `${name}: ${[rolesOf(roles, context), ...responsibilities].join('; ')}`,
    ),
  reviews: ({ reviewCycle }, context) =>
    reviewCycle.map((each) => cycleSentence(each, context, context.labels[each.kind])),
  funding,
  term: ({ term, replaces }, context) => [
    termSentence(term, context),
    ...(replaces === undefined
      ? []
      : [fillLabel(context.labels.replaces, { title: context.cite(replaces) })]),
  ],
  'final-provisions': ({ finalProvisions }) => finalProvisions,
});

const isMatter = (each: string | TitledPassages): each is TitledPassages =>
  typeof each === 'object';

/** What an instrument says in a section. Matters without a word of their own are passages. */
export function instrumentPart(
  id: InstrumentSectionId,
  instrument: Instrument,
  context: CoordinationContext,
): InstrumentPart {
  const said: readonly (string | TitledPassages)[] = parts[id](instrument, context);
  const matters = said.filter(isMatter);
  return matters.some(({ passages }) => passages.length > 0)
    ? { passages: [], matters }
    : {
        passages: said.map((each) => (isMatter(each) ? each.title : each)),
        matters: [],
      };
}
