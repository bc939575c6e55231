/** Forms of verbs that several do: "say", "want", but not "says" and "said", nor "put" and "cut", which may be in the past. */
export function isPluralForm(form: string, lemma: string): boolean {
  return form === lemma && (form === 'want' || !/[dt]$/u.test(form));
}
