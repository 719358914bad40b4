/** Fills the places of a label, `{count}`; every word is put in as it is. */
export const fillLabel = (
  template: string,
  words: Readonly<Record<string, string | number>>,
): string =>
  template.replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => `${words[name] ?? place}`);
