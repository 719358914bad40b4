import type { Finding } from '#room/findings';
import { leftOutOf } from './left-out-of.js';
import type { ReviewContext } from './review-context.js';
import { fillWords } from './section-words.js';

/** What a review is about, and which words of that are not printed. */
interface ReviewSubject {
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** The words after the kind of document; the plan is named where its section is printed. */
export function reviewSubject(context: ReviewContext, printed: ReadonlySet<string>): ReviewSubject {
  const { options, outline } = context;
  if (options.subject !== undefined) return { subject: options.subject, findings: [] };
  const { subject, subjectWith } = outline;
  const usual = fillWords(subject, context);
  const isWithMore = subjectWith !== undefined && printed.has(subjectWith.section);
  const more = isWithMore ? fillWords(subjectWith.words, context) : undefined;
  return {
    subject: `${usual.text}${more?.text ?? ''}`,
    findings: [
      ...leftOutOf(usual.leftOut, 'subject'),
      ...leftOutOf(more?.leftOut ?? [], 'subjectWith'),
    ],
  };
}
