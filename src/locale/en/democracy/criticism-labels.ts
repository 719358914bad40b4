import type { criticismLabelsVi } from '#room/locale';

/** Words of documents about social criticism, in English. */
export const criticismLabelsEn: { readonly [Key in keyof typeof criticismLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.criticisms': 'Social criticism and opinions',
    'criticisms.kind': 'Kind',
    'criticisms.critic': 'By',
    'criticisms.form': 'Form',
    'criticisms.title': 'Matter',
    'criticisms.sessions': 'Sessions',
    'criticisms.drafts': 'Drafts',
    'criticisms.opinions': 'Opinions',
    'criticisms.accepted': 'Accepted',
    'criticisms.explained': 'Answered with reasons',
    'word.social-criticism': 'social criticism',
    'word.party-building': 'opinions on building the Party and the government',
  });
