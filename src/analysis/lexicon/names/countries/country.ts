/**
 * What is told of a country.
 *
 * `adjectives` are the demonyms that stand before "government" ("the British government"); `peoples` the plural nouns
 * that are not simply an adjective with an "s". `capitals` lists the seats whose name newspapers use for a government
 * ("Washington"); where the capital is named like the country ("Luxembourg") it is left out, since it says nothing.
 */
export interface Country {
  /** The usual newspaper name, which is the actor's name where neither cast nor text has a fuller one. */
  name: string;
  /** Other names and abbreviations, as written, full stops left out: "U.S." is looked up as "US". */
  aliases?: readonly string[];
  capitals: readonly string[];
  adjectives: readonly string[];
  peoples?: readonly string[];
}
