import type { dialogueLabelsVi } from '#room/locale';

/** Words of documents about dialogues, in English. */
export const dialogueLabelsEn: { readonly [Key in keyof typeof dialogueLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.dialogues': 'Dialogues with the people and at the workplace',
    'dialogues.hosts': 'Held by',
    'dialogues.withWhom': 'With',
    'dialogues.title': 'Matter',
    'dialogues.ledBy': 'Led by',
    'dialogues.kind': 'Kind',
    'dialogues.sessions': 'Dialogues',
    'dialogues.attendances': 'Attendances',
    'dialogues.opinions': 'Opinions',
    'dialogues.answered': 'Answered',
    'dialogues.answeredAtOnce': 'Answered at once',
    'dialogues.answeredLater': 'Answered later',
    'word.head': 'the head',
    'word.delegated': 'a delegate',
    'word.periodic': 'periodic',
    'word.ad-hoc': 'ad hoc',
    'word.topical': 'topical',
  });
