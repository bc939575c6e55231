/** What a note tells besides who says what: how close to the words, how firmly, when, and how the page knows. */
import { en } from '../../strings/en.ts';
import type { Note } from './note.ts';

/** "Paraphrased · second hand · qualified: “may” · 15 Feb 2019"; how firmly is told only where it was not said flatly. */
export function noteFacts(note: Note): string {
  const { form, certainty, voice, when } = note;
  const firmness = `${certainty.label.toLowerCase()}${certainty.words ? `: “${certainty.words}”` : ''}`;
  const facts = [
    form,
    handInWords(note),
    voice.known === 'described' ? en.story.speaker.described : null,
    isTold(note) || (certainty.words === null && isSaidAlready(note)) ? null : firmness,
    when?.words ?? null,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** Null where nobody is given who could have said it. */
function handInWords({ chain, voice: { known } }: Note): string | null {
  if (known === 'nothing' || known === 'not identified') return null;
  return chain.length > 1 ? en.story.hand.second : en.story.hand.first;
}

/** True where the form has said it: "Paraphrased" is flatly, "Paraphrased denial" is denied. */
export const isTold = ({ attribution }: Note): boolean => /^(?:stated|denied)$/u.test(attribution.certainty);

/** True where the note is signed "No source given". */
export const isSaidAlready = ({ attribution, voice }: Note): boolean =>
  attribution.certainty === 'hearsay' && voice.known === 'nothing';

/** Who stands for the reading; null for a quotation without a speaker, of which nothing is claimed. */
export function readingInWords({ attribution, percent, isSpeakerSet }: Note): string | null {
  const words = en.story.note;
  if (attribution.by === 'editor') return words.byEditor;
  if (percent === null) return null;
  return `${words.bySoftware(percent)}${isSpeakerSet ? `; ${words.speakerByEditor}` : ''}`;
}
