import { each } from '#room/records';
import { latenessOf } from '#room/time';
import type { DemocracyList } from '../common/democracy-list.js';
import type { RecordFacts } from '../common/facts.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { checkDisclosure, dueOptionsOf, shownDaysOf } from './check-disclosure.js';
import { dueDateIn } from './disclosure-due-date.js';
import { disclosureSchema } from './disclosure-schema.js';
import { disclosedOn, type Disclosure } from './disclosure.js';

function factsOf(disclosure: Disclosure, options: DemocracyOptions): RecordFacts {
  const { content, title, state, methods, place, duration, decidedOn } = disclosure;
  const { due } = dueDateIn(disclosure, dueOptionsOf(options));
  const day = disclosedOn(disclosure);
  const late = due === null || day === undefined ? undefined : latenessOf(due, day);
  return {
    content,
    title,
    decidedOn,
    place,
    duration,
    methods: methods.length === 0 ? undefined : methods,
    disclosed: state === 'disclosed',
    disclosedOn: day,
    due: due ?? undefined,
    onTime: late === undefined ? undefined : late <= 0,
    lateDays: late === undefined ? undefined : Math.max(0, late),
    shownDays: shownDaysOf(disclosure),
  };
}

/** How disclosures are read, checked and counted. */
export const disclosureList: DemocracyList<Disclosure> = {
  list: 'disclosures',
  schema: disclosureSchema,
  named: ({ content, enterpriseKind, methods, plan, evidence }) => ({
    documents: [{ id: plan, path: ['plan'] }, ...each(evidence, 'evidence')],
    words: {
      disclosureItems: [{ id: content, path: ['content'] }],
      enterpriseKinds: [{ id: enterpriseKind, path: ['enterpriseKind'] }],
      disclosureMethods: each(methods, 'methods'),
    },
  }),
  check: checkDisclosure,
  facts: factsOf,
};
