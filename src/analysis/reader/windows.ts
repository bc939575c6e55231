/** Which stretches of a text the network reads as one. */
export interface Stretch {
  first: number;
  end: number;
}

/** A sentence of a text: a half-open range of its tokens. */
export interface SentenceRange extends Stretch {
  paragraph: number;
  heading: boolean;
}

export interface Window extends Stretch {
  /** What is parsed as one tree. */
  sentences: Stretch[];
  /** What is tagged as one sequence: paragraphs, or what of them stands in the window. */
  paragraphs: Stretch[];
}

/** Tokens of a window at most. */
export const WINDOW = 300;
/** Tokens of the windows that are read side by side at most. */
export const BATCH = 600;
/** A longer sentence is read in pieces, since arcs are weighed pair by pair. */
export const LONGEST_SENTENCE = 150;

/**
 * Each paragraph by itself, so that an edit in one changes nothing that is read in another; a long one is cut between
 * sentences.
 * @param sentences in text order, without gaps
 */
export function windowsOf(sentences: readonly SentenceRange[]): Window[] {
  return paragraphsOf(sentences).flatMap((paragraph) => {
    const windows: Window[] = [];
    for (const sentence of paragraph) {
      const last = windows.at(-1);
      if (last && sentence.end - last.first <= WINDOW) extend(last, sentence);
      else windows.push({ ...sentence, sentences: [sentence], paragraphs: [{ ...sentence }] });
    }
    return windows;
  });
}

/** Windows in batches of at most `BATCH` tokens, which are read side by side; in each, the longest come first. */
export function batchesOf(windows: readonly Window[]): Window[][] {
  const batches: Window[][] = [];
  let room = 0;
  for (const window of windows) {
    const length = window.end - window.first;
    if (length > room) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(window);
    room -= length;
  }
  return batches.map((batch) => batch.sort((a, b) => b.end - b.first - (a.end - a.first)));
}

/** Adds a sentence of its last paragraph to a window. */
export function extend(window: Window, sentence: Stretch): void {
  window.end = sentence.end;
  window.sentences.push(sentence);
  const paragraph = window.paragraphs.at(-1);
  if (paragraph) paragraph.end = sentence.end;
}

/** The sentences of each paragraph, long ones in pieces. */
export function paragraphsOf(sentences: readonly SentenceRange[]): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) paragraphs.push([]);
    paragraph = sentence.paragraph;
    for (let first = sentence.first; first < sentence.end; first += LONGEST_SENTENCE)
      paragraphs.at(-1)?.push({ first, end: Math.min(sentence.end, first + LONGEST_SENTENCE) });
  }
  return paragraphs;
}
