import type { OutlineSection } from '../frame/outline.js';
import type { ReviewContext } from './review-context.js';
import { placeholdersOf } from './sentence.js';

/** Whether the report is about one unit, which nobody but itself owes figures. */
function tellsOfItself({ table: { expected }, area }: ReviewContext): boolean {
  const [only, ...others] = expected;
  return only !== undefined && others.length === 0 && only.id === area?.id;
}

/** The templates of a section: its own ones stand in place of those that tell the same indicators. */
export function templatesOf(
  { sentences = [], own = [] }: OutlineSection,
  context: ReviewContext,
): readonly string[] {
  if (own.length === 0 || !tellsOfItself(context)) return sentences;
  const told = new Set(own.flatMap(placeholdersOf));
  const { catalogue } = context.table;
  const isTold = (name: string) => catalogue.has(name) && told.has(name);
  return [...own, ...sentences.filter((each) => !placeholdersOf(each).some(isTold))];
}
