import { each } from '#room/records';
import { unitsOfActing } from '../common/acting-units.js';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import { checkDialogue } from './check-dialogue.js';
import { dialogueSchema } from './dialogue-schema.js';
import type { Dialogue } from './dialogue.js';

function factsOf(dialogue: Dialogue): RecordFacts {
  const { sphere, ledBy, kind, withWhom, title, date, hosts } = dialogue;
  const { attendances, opinions, answered, answeredAtOnce, answeredLater } = dialogue;
  return {
    sphere,
    ledBy,
    kind,
    title,
    attendances,
    opinions,
    answeredAtOnce,
    answeredLater,
    hosts: hosts?.text,
    withWhom: withWhom.length === 0 ? undefined : withWhom,
    sessions: dialogue.sessions ?? (date === undefined ? undefined : 1),
    answered: answered ?? answeredOf(dialogue),
  };
}

/** Those answered in both ways, where both are exact. */
const answeredOf = ({ answeredAtOnce, answeredLater }: Dialogue): number | undefined =>
  typeof answeredAtOnce === 'number' && typeof answeredLater === 'number'
    ? answeredAtOnce + answeredLater
    : undefined;

/** How dialogues are read, checked and counted. */
export const dialogueList: DemocracyList<Dialogue> = {
  list: 'dialogues',
  schema: dialogueSchema,
  named: ({ hosts, withWhom }) => ({
    units: unitsOfActing(hosts, ['hosts']),
    words: {
      dialogueAudiences: each(withWhom, 'withWhom'),
    },
  }),
  check: checkDialogue,
  facts: factsOf,
};
