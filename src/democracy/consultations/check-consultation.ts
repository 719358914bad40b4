import type { Finding } from '#room/findings';
import { checkPart, checkParts, type NamedCount } from '../common/part-checks.js';
import type { Consultation } from './consultation.js';

/** What is wrong with one consultation: more opinions taken up or answered than came in. */
export function checkConsultation(consultation: Consultation): readonly Finding[] {
  const received: NamedCount = ['received', consultation.received];
  const accepted: NamedCount = ['accepted', consultation.accepted];
  const explained: NamedCount = ['explained', consultation.explained];
  const found = [...checkPart(accepted, received), ...checkPart(explained, received)];
  if (found.length > 0) return found;
  return checkParts(received, [accepted, explained], { complete: false });
}
