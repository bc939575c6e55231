/** Forms of reporting verbs by what a tagger may take them for. */

/** Forms that are nothing but verbs wherever a tagger may put them. */
export const UNAMBIGUOUS_VERB_FORMS: ReadonlySet<string> = new Set(
  'say says said tells told thinks believe believes argues insists asks wants warns writes wrote suggests explains announces declares concludes'.split(
    ' ',
  ),
);
