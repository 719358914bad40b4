/** The word for a name, or the name in quotation marks where there is none. */
export const wordOf = (words: { readonly [name: string]: string }, name: string): string =>
  (Object.hasOwn(words, name) ? words[name] : undefined) ?? `“${name}”`;
