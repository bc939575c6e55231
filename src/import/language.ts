/** Whether a text is German, which the analyser doesn't read: it would find little, and that wrong. */

const GERMAN = new Set(
  'der die das und ist nicht ein eine einen dem den des mit von zu auf für sich auch wird sagte'.split(' '),
);
const ENGLISH = new Set(
  'the and of to in is that was for it with as on be at by said has have from he she they'.split(' '),
);

/** Fewer words say nothing about a language. */
const FEWEST_WORDS = 20;

export function isGerman(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length;
  return words.length >= FEWEST_WORDS && count(GERMAN) > 2 * count(ENGLISH);
}
