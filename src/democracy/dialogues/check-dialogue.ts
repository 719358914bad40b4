import type { Finding } from '#room/findings';
import { checkPart, checkParts } from '../common/part-checks.js';
import { checkTimes } from '../common/times-checks.js';
import type { Dialogue } from './dialogue.js';

/** What is wrong with one dialogue: answers against opinions, people against sessions. */
export function checkDialogue(dialogue: Dialogue): readonly Finding[] {
  const { sessions, attendances, opinions, answered, answeredAtOnce, answeredLater } = dialogue;
  return [
    ...checkPart(['answered', answered], ['opinions', opinions]),
    ...checkParts(
      answered === undefined ? ['opinions', opinions] : ['answered', answered],
      [
        ['answeredAtOnce', answeredAtOnce],
        ['answeredLater', answeredLater],
      ],
      { complete: false },
    ),
    ...checkTimes(['attendances', attendances], ['sessions', sessions]),
  ];
}
