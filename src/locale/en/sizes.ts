import type { shapeFinding } from '#room/findings';
import type { Say, SentencesOf } from '#room/locale';

type Sentences = SentencesOf<typeof shapeFinding>;

/** The number as people write it; what is no number is quoted. */
const numberOf = (received: string, say: Say): string =>
  Number.isFinite(Number(received)) ? say.number(Number(received)) : say.quoted(received);

const lengthOf = (text: string): number => [...text].length;

/** Says that a number, a text or a list is below its least size, in English. */
export const tooSmallEn: Sentences['shape/too-small'] = (params, say) => {
  const { minimum, received, of = 'number', inclusive = true } = params;
  const least = say.number(minimum);
  if (of === 'text')
    return received === ''
      ? `this is empty and needs at least ${least} characters; fill it in.`
      : `${say.quoted(received)} has ${say.number(lengthOf(received))} characters and needs at least ${least}.`;
  if (of === 'list')
    return received === '0'
      ? `the list is empty and needs at least ${least} items.`
      : `the list has ${say.number(Number(received))} items and needs at least ${least}.`;
  const number = numberOf(received, say);
  return inclusive
    ? `the number ${number} is below the least that can be given, ${least}.`
    : `the number ${number} cannot be given, it must be above ${least}.`;
};

/** Says that a number, a text or a list is above its largest size, in English. */
export const tooLargeEn: Sentences['shape/too-large'] = (params, say) => {
  const { maximum, received, of = 'number', inclusive = true } = params;
  const most = say.number(maximum);
  if (of === 'text')
    return `${say.quoted(received)} has ${say.number(lengthOf(received))} characters and can have at most ${most}.`;
  if (of === 'list')
    return `the list has ${say.number(Number(received))} items and can have at most ${most}.`;
  const number = numberOf(received, say);
  return inclusive
    ? `the number ${number} is above the most that can be given, ${most}.`
    : `the number ${number} cannot be given, it must be below ${most}.`;
};
