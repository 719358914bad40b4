import type { collectFinding } from '#room/collect';
import type { SentencesOf } from '#room/locale';

/** The sentences of the findings in many files that come in together, in English. */
export const collectEn: SentencesOf<typeof collectFinding> = {
  'collect/file-unavailable': ({ file }, say) =>
    `the file ${say.quoted(file)} could not be fetched; load it again.`,
  'collect/file-unreadable': ({ file }, say) =>
    `the file ${say.quoted(file)} cannot be read; ask its sender to open it, save it as .xlsx and send it again.`,
  'collect/sender-unknown': ({ file }, say) =>
    `nobody knows which unit sent the file ${say.quoted(file)}, so that its unit may be listed as silent; put the name of the unit into that of the file, or say who sent it.`,
  'collect/no-such-form': ({ file, form }, say) =>
    `the file ${say.quoted(file)} has no table of the form ${say.quoted(form)}; ask for the right form.`,
  'collect/wrong-unit': ({ file, found, sender }, say) =>
    `the file ${say.quoted(file)} was sent by ${say.unit(sender)} and holds figures of ${say.unit(found)}; ask the sender.`,
  'collect/unit-not-expected': ({ file, found, form }, say) =>
    `the file ${say.quoted(file)} holds figures of ${say.unit(found)}, which does not owe the form ${say.quoted(form)}; check the name of the unit.`,
  'collect/wrong-period': ({ file, found, expected }, say) =>
    `the file ${say.quoted(file)} is of ${say.period(found)}; what is owed is ${expected.map(say.period).join(', ')}; ask for the right period.`,
  'collect/nothing-filled': ({ file, form }, say) =>
    `form ${say.quoted(form)} in the file ${say.quoted(file)} holds no figure; ask the unit to fill it in and send it again, with 0 where there is nothing.`,
  'collect/repeated-file': ({ file, first }, say) =>
    `the file ${say.quoted(file)} is the same as ${say.quoted(first)}, byte for byte; it counts once.`,
  'collect/repeated-report': ({ file, first }, say) =>
    `the figures of the file ${say.quoted(file)} are those of ${say.quoted(first)}; they count once.`,
  'collect/figures-changed': ({ file, first, changed }, say) =>
    `${changed} ${changed === 1 ? 'figure' : 'figures'} of the file ${say.quoted(file)} differ from ${say.quoted(first)}; the later ones count, have them confirmed.`,
};
