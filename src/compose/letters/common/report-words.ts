import { nameIn, type Name } from '#room/organization';
import { capitalized, fillLabel } from '#room/text';
import { dateInWords } from '../../frame/date-in-words.js';
import { dots, wordsOrDots } from '../../frame/dots.js';
import { uncapitalized } from '../../frame/uncapitalized.js';
import type { LetterContext } from './letter-context.js';

type Forms = readonly { readonly id: string; readonly name: Name }[] | undefined;

/** What a form is called within a sentence; “báo cáo” for one that nobody named. */
export function formName(id: string, forms: Forms, { words, language }: LetterContext): string {
  const found = forms?.find((form) => form.id === id);
  return found === undefined
    ? words['reminder-reports']
    : uncapitalized(nameIn(found.name, language));
}

/** “báo cáo công tác dân vận tháng 8 năm 2026”. */
export const reportName = (
  { form, period }: { readonly form: string; readonly period: string },
  forms: Forms,
  context: LetterContext,
): string =>
  fillLabel(context.words['reminder-report'], {
    form: formName(form, forms, context),
    period: context.naming.period(period),
  });

/** A day within a sentence, or dots where nobody said it. */
export const dayOrDots = (day: string | undefined, { words, language }: LetterContext): string =>
  day === undefined ? fillLabel(words['no-day'], { dots }) : dateInWords(day, language);

/** The name of a unit within a sentence; dots for one that is not known. */
export function unitWord(id: string, { hierarchy, language }: LetterContext): string {
  const unit = hierarchy.byId.get(id);
  return unit === undefined ? wordsOrDots(id) : nameIn(unit.name, language);
}

/** The same as a cell begins. */
export const unitName = (id: string, context: LetterContext): string =>
  capitalized(unitWord(id, context));
