/** Which language a text is in, as far as needed to tell whether it is English, the one that the analyser reads. */

/** Words of grammar, a tenth to a third of any text. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that was for it with as on be at by said has have from he she they',
  de: 'der die das und ist nicht ein eine einen dem den des mit von zu auf für sich auch wird sagte',
  fr: 'le la les des et est une un du que qui dans pour pas sur au par plus avec ce il elle a été',
  es: 'el la los las de que y en un una por con para del se no su al lo como más fue ha',
  it: 'il lo la gli le di che e un una per con del della non si è sono al nel da ha più',
  pt: 'o a os as de que e do da em um uma para com não por no na se foi ao mais dos',
  nl: 'de het een en van is dat niet op te zijn met voor die aan er ook bij heeft werd zei',
  sv: 'och att det som en är på för av med den till inte har om ett sade var från',
  pl: 'i w nie na się z że do to jest o jak po ale od przez był za dla są',
};

const LISTS = Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** What a text is in where most of its letters aren't Latin; those of several languages are told by no list. */
const SCRIPTS: readonly (readonly [letters: RegExp, lang: string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** Fewer words say nothing about a language. */
const FEWEST_WORDS = 20;

/** @returns "en" where nothing tells that it is in another */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= FEWEST_WORDS && latin * 2 < letters) {
    const [first] = SCRIPTS.filter(([of]) => (text.match(of)?.length ?? 0) * 5 > letters);
    return first?.[1] ?? 'und';
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'en';
  const counts = LISTS.map(([lang, known]) => ({ lang, count: words.filter((word) => known.has(word)).length }));
  const english = counts.find(({ lang }) => lang === 'en')?.count ?? 0;
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most && most.count > 2 * english ? most.lang : 'en';
}

export const isEnglish = (lang: string): boolean => /^en(?:-|$)/u.test(lang);

/** @param of the language to name it in @returns "German"; null where it has no name */
export function nameOfLanguage(lang: string, of: string): string | null {
  return lang === 'und' ? null : (new Intl.DisplayNames(of, { type: 'language' }).of(lang) ?? null);
}
