import { DanvanError } from '#room/findings';
import { nearestOf } from '../letters/nearest-of.js';

/** Lists are cut here, so that a long catalogue makes no long message. */
const mostListed = 12;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).join(', ');
  return names.length > mostListed ? `${shown}, …` : shown;
}

/**
 * Throws the error for a placeholder that stands for nothing, with the nearest name.
 *
 * @param name - The name between the braces.
 * @param known - What could stand there.
 * @param template - The text that it stands in.
 */
export function refusePlaceholder(name: string, known: readonly string[], template: string): never {
  const nearest = nearestOf(name, known);
  const hint = nearest === null ? `Known are: ${listed(known)}.` : `Did you mean "{${nearest}}"?`;
  const where = template.length > 300 ? `${template.slice(0, 300)}…` : template;
  const message = `Nothing is known by the placeholder "{${name}}" in "${where}". ${hint}`;
  throw new DanvanError('UNKNOWN_PLACEHOLDER', message);
}
