import type { receptionLabelsVi } from '#room/locale';

/** Words of documents about receptions of citizens, in English. */
export const receptionLabelsEn: { readonly [Key in keyof typeof receptionLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.receptions': 'Receptions of citizens',
    'receptions.receivedBy': 'Received by',
    'receptions.ledBy': 'By whom',
    'receptions.kind': 'Kind',
    'receptions.title': 'Matter',
    'receptions.days': 'Days',
    'receptions.sessions': 'Sessions',
    'receptions.visits': 'Visits',
    'receptions.people': 'Citizens',
    'receptions.cases': 'Cases',
    'receptions.largeGroups': 'Large groups',
    'receptions.largeGroupPeople': 'People in large groups',
    'receptions.lettersReceived': 'Letters received',
    'receptions.lettersForwarded': 'Letters forwarded',
    'word.regular': 'regular',
  });
