/** The words of a template as a reader knows them: what is filled in is dots, the signs around it go. */
export const withoutPlaceholders = (template: string): string =>
  template
    // These ask whether there is a figure, and print none.
    .replace(/\{[^{}]*:given\}/gu, '')
    .replace(/\{[^{}]*\}/gu, '…')
    .replace(/[[\]]/gu, '')
    .trim();
