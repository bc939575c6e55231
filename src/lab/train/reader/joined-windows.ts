/** Windows for training: paragraphs that follow one another, as many as fit, since short windows take longer. */
import { extend, paragraphsOf } from '../../../analysis/reader/windows.ts';
import type { SentenceRange, Stretch, Window } from '../../../analysis/reader/windows.ts';

/**
 * A paragraph that fits in no window is cut between sentences.
 * @param sentences in text order, without gaps
 * @param most tokens of a window, unless one sentence has more
 */
export function joinedWindows(sentences: readonly SentenceRange[], most: number): Window[] {
  const windows: Window[] = [];
  for (const paragraph of paragraphsOf(sentences)) {
    const end = paragraph.at(-1)?.end ?? 0;
    paragraph.forEach((sentence, position) => {
      const last = windows.at(-1);
      const isWhole = position === 0 && end - sentence.first <= most;
      if (!last || (isWhole ? end : sentence.end) - last.first > most)
        windows.push({ ...sentence, sentences: [sentence], paragraphs: [{ ...sentence }] });
      else if (position === 0) join(last, sentence);
      else extend(last, sentence);
    });
  }
  return windows;
}

function join(window: Window, sentence: Stretch): void {
  window.paragraphs.push({ ...sentence });
  extend(window, sentence);
}
