import type { boardLabelsVi } from '#room/locale';

/** Words of documents about boards of inspection and supervision, in English. */
export const boardLabelsEn: { readonly [Key in keyof typeof boardLabelsVi]: string } =
  /* @__PURE__ */ Object.freeze({
    'list.boards': 'Boards of inspection and supervision',
    'boards.kind': 'Kind',
    'boards.title': 'Title',
    'boards.boards': 'Boards',
    'boards.members': 'Members',
    'boards.women': 'Women',
    'boards.villages': 'Villages',
    'boards.project': 'Project',
    'boards.projects': 'Projects in the area',
  });
