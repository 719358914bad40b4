/** What files of Excel are. */
export const workbookType = Object.freeze({
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
} as const);
