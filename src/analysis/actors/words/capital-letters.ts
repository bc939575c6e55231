/** Capital letters in a piece of text. */
const CAPITAL = /\p{Lu}/u;

/** What may stand before the capital of a name: a figure, "5|G", "al-|Qaeda", "d'|Artagnan", "i|Phone". */
const BEFORE_CAPITAL = String.raw`(?:\d+|(?:al|an|ar|as|ash|at|el|ul|d|l)['’-]|[ei])`;
const OPENING_CAPITAL = new RegExp(String.raw`^${BEFORE_CAPITAL}?[\p{Lu}\p{Lt}]`, 'u');

/** "Nato", "iPhone", "anti-American" */
export function hasCapital(text: string): boolean {
  return CAPITAL.test(text);
}

/** "Nato", "US", "5G", "al-Qaeda" */
export function startsWithCapital(text: string): boolean {
  return OPENING_CAPITAL.test(text);
}
