import type { voterOpinionLabelsVi } from '#room/locale';

/** Words of documents about opinions of voters, in English. */
export const voterOpinionLabelsEn: { readonly [Key in keyof typeof voterOpinionLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.voterOpinions': 'Opinions of voters',
    'voterOpinions.topic': 'Topic',
    'voterOpinions.meetings': 'Meetings with voters',
    'voterOpinions.attendances': 'Attendances',
    'voterOpinions.atMeetings': 'Opinions at meetings',
    'voterOpinions.received': 'Opinions received',
    'voterOpinions.consolidated': 'Put together',
    'voterOpinions.forwarded': 'Forwarded',
    'voterOpinions.forwardedAs': 'Forwarded as',
    'voterOpinions.answered': 'Answered',
    'word.as-received': 'opinions as received',
    'word.put-together': 'opinions put together',
  });
