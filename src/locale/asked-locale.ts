import { DanvanError } from '#room/findings';
import { checkLocale } from './check-locale.js';

/**
 * The language that somebody asks for.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where it is no value, or stands under its
 * former name.
 */
export function askedLocale<Asked>(options: {
  readonly locale?: Asked | undefined;
}): Asked | undefined {
  const { locale } = options;
  if ('language' in options && options.language !== undefined) {
    const message =
      "Give the language as a value: import { en } from 'danvan' and give locale: en.";
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (locale !== undefined) checkLocale(locale);
  return locale;
}
