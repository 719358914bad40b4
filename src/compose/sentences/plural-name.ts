import type { Language } from '#room/text';

const endings: readonly (readonly [ending: RegExp, plural: string])[] = Object.freeze([
  [/[^aeiou]y$/u, 'ies'],
  [/(?:s|x|z|ch|sh)$/u, 'es'],
]);

/** The name of a kind of units where there are several: “communes”; Vietnamese has no other form. */
export function pluralName(name: string, language: Language): string {
  if (language !== 'en') return name;
  const [, plural = 's'] = endings.find(([ending]) => ending.test(name)) ?? [];
  return plural === 'ies' ? `${name.slice(0, -1)}ies` : `${name}${plural}`;
}
