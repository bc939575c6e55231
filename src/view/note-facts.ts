/** What a note tells besides who says what: how close to the words, how firmly, when, and how the page knows. */
import { en } from '../strings/en.ts';
import type { Note } from './note.ts';

/** "Paraphrased · qualified: “may” · 15 Feb 2019" */
export function noteFacts({ form, attribution, certainty, voice, when }: Note): string {
  const firmness = `${certainty.label.toLowerCase()}${certainty.words ? `: “${certainty.words}”` : ''}`;
  const isKnown = attribution.certainty === 'hearsay' && voice.known === 'nothing' && certainty.words === null;
  const facts = [
    form,
    voice.known === 'described' ? en.story.speaker.described : null,
    isKnown ? null : firmness,
    when?.words ?? null,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** Who stands for the reading; null for a quotation without a speaker, of which nothing is claimed. */
export function readingInWords({ attribution, percent, isSpeakerSet }: Note): string | null {
  const words = en.story.note;
  if (attribution.by === 'editor') return words.byEditor;
  if (percent === null) return null;
  return `${words.bySoftware(percent)}${isSpeakerSet ? `; ${words.speakerByEditor}` : ''}`;
}
