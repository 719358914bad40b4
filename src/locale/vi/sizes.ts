import type { shapeFinding } from '#room/findings';
import type { Say, SentencesOf } from '#room/locale';

type Sentences = SentencesOf<typeof shapeFinding>;

/** The number as people write it; what is no number is quoted. */
const numberOf = (received: string, say: Say): string =>
  Number.isFinite(Number(received)) ? say.number(Number(received)) : say.quoted(received);

const lengthOf = (text: string): number => [...text].length;

/** Says that a number, a text or a list is below its least size, in Vietnamese. */
export const tooSmallVi: Sentences['shape/too-small'] = (params, say) => {
  const { minimum, received, of = 'number', inclusive = true } = params;
  const least = say.number(minimum);
  if (of === 'text')
    return received === ''
      ? `đang để trống, cần ít nhất ${least} ký tự; hãy điền nội dung.`
      : `${say.quoted(received)} có ${say.number(lengthOf(received))} ký tự, cần ít nhất ${least} ký tự.`;
  if (of === 'list')
    return received === '0'
      ? `danh sách đang để trống, cần ít nhất ${least} mục.`
      : `danh sách có ${say.number(Number(received))} mục, cần ít nhất ${least} mục.`;
  const number = numberOf(received, say);
  return inclusive
    ? `số ${number} nhỏ hơn mức thấp nhất được nhập là ${least}.`
    : `số ${number} không được nhập, phải lớn hơn ${least}.`;
};

/** Says that a number, a text or a list is above its largest size, in Vietnamese. */
export const tooLargeVi: Sentences['shape/too-large'] = (params, say) => {
  const { maximum, received, of = 'number', inclusive = true } = params;
  const most = say.number(maximum);
  if (of === 'text')
    return `${say.quoted(received)} có ${say.number(lengthOf(received))} ký tự, nhiều nhất là ${most} ký tự.`;
  if (of === 'list')
    return `danh sách có ${say.number(Number(received))} mục, nhiều nhất là ${most} mục.`;
  const number = numberOf(received, say);
  return inclusive
    ? `số ${number} lớn hơn mức cao nhất được nhập là ${most}.`
    : `số ${number} không được nhập, phải nhỏ hơn ${most}.`;
};
