import type { decisionLabelsVi } from '#room/locale';

/** Words of documents about what the people decide, in English. */
export const decisionLabelsEn: { readonly [Key in keyof typeof decisionLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.decisions': 'Matters that the people discussed and decided',
    'decisions.content': 'Content',
    'decisions.title': 'Matter',
    'decisions.method': 'Form',
    'decisions.base': 'Households (electors) in all',
    'decisions.supporters': 'Supporters of the initiative',
    'decisions.attended': 'Attended',
    'decisions.votesFor': 'For',
    'decisions.votesAgainst': 'Against',
    'decisions.votesBlank': 'Blank, void',
    'decisions.passed': 'Passed',
    'decisions.totalMoney': 'Money in all (đồng)',
    'decisions.stateMoney': 'Money of the State (đồng)',
    'decisions.peopleMoney': 'Money of the people (đồng)',
    'decisions.otherMoney': 'Other money (đồng)',
    'decisions.labourDays': 'Days of work',
    'decisions.landArea': 'Land given (m²)',
    'decisions.landHouseholds': 'Households that gave land',
    'decisions.carriedOut': 'Carried out',
    'word.meeting': 'meeting',
    'word.ballot': 'ballot',
    'word.online': 'online',
  });
