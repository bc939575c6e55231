/**
 * What a drawing in SVG could do besides being looked at: opened by its own address it is a page of the site, which runs
 * its scripts wherever the host sends no policy with it. Whatever isn't plain XML is refused, so that no browser can read
 * anything else than what is read here.
 */

/** Run something, or hold HTML, under whatever prefix. */
const ELEMENTS = /^(?:script|foreignObject|handler|listener|iframe|embed|object)$/iu;

/** Under these names elements are more than parts of a drawing. */
const NAMESPACES = /xhtml|XSL|xbl|events/iu;

/** A picture of dots, or a typeface, within the file. */
const DATA =
  /data:(?:image\/(?:png|jpeg|gif|webp|avif)|(?:application\/)?(?:x-)?font[-\w/]*)(?:;[-\w=]+)*;base64,[\w+/=\s]*/giu;

/** Of another part of the drawing. */
const OWN_ADDRESS = /^\s*#\S*\s*$/u;

/** In a style: what it would fetch, and escapes, which could hide it. */
const FETCHED = /@import|\/\/|\\|url\(\s*["']?(?!\s*#)/iu;

/** Before the drawing: entities of its own, style sheets that turn it into something else, and other encodings. */
const PROLOGUES: readonly [RegExp, string][] = [
  [/<!ENTITY|<!DOCTYPE[^>]*\[/iu, 'the part of <!DOCTYPE …> in square brackets'],
  [/<\?(?!xml\s)/u, 'every line that begins with "<?", but for "<?xml"'],
  [/<\?xml\s[^>]*encoding\s*=\s*["'](?!utf-8["'])/iu, 'the "encoding" of another kind than UTF-8'],
];

const COMMENT = '<!--(?:(?!--)[^])*-->';
const DECLARATION = '<\\?xml\\s[^<>]*\\?>|<!DOCTYPE[^<>]*>';
const CHARACTERS = '<!\\[CDATA\\[(?:(?!\\]\\]>)[^])*\\]\\]>';
const NAME = '[\\p{L}_][-\\p{L}\\p{N}_.]*(?::[-\\p{L}\\p{N}_.]+)?';
const TAG = `</?(?<name>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*/?>`;

/** All that may begin with "<". */
const MARKUP = new RegExp([COMMENT, DECLARATION, CHARACTERS, TAG].join('|'), 'gu');
const ATTRIBUTE = new RegExp(`(?<key>${NAME})\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, 'gu');
const STYLE = /<(?:[^\s<>:]+:)?style\b[^>]*>(?<rules>[^]*?)<\/(?:[^\s<>:]+:)?style\s*>/giu;

/** @returns what must be taken out of the drawing, as "<script>"; null for a drawing that only is looked at */
export function activePart(svg: string): string | null {
  const prologue = PROLOGUES.find(([pattern]) => pattern.test(svg));
  if (prologue) return prologue[1];
  if (svg.replaceAll(MARKUP, '').includes('<')) return 'what is no XML (a drawing program saves it anew)';
  for (const { groups } of svg.matchAll(MARKUP)) {
    const part = activeTag(groups?.name ?? '', groups?.attributes ?? '');
    if (part !== null) return part;
  }
  const rules = [...svg.matchAll(STYLE)].map(({ groups }) => groups?.rules ?? '');
  return rules.some((some) => fetches(plain(textOf(some)))) ? 'the addresses in <style>' : null;
}

function activeTag(name: string, attributes: string): string | null {
  if (ELEMENTS.test(localName(name))) return `<${name}>`;
  for (const { groups } of attributes.matchAll(ATTRIBUTE)) {
    const { key = '', double, single = '' } = groups ?? {};
    if (isActive(key, plain(double ?? single))) return `${key}="…" in <${name}>`;
  }
  return null;
}

function isActive(key: string, value: string): boolean {
  const local = localName(key);
  if (key === 'xmlns' || key.startsWith('xmlns:')) return NAMESPACES.test(value);
  if (/^on/iu.test(local) || key === 'xml:base') return true;
  if (local === 'href' || local === 'src') return !OWN_ADDRESS.test(value.replaceAll(DATA, '#'));
  // An animation may set an address, or a handler.
  if (local === 'attributeName') return /(?:^|:)(?:href|on\w*)\s*$/iu.test(value);
  return (local === 'style' || /url\(/iu.test(value)) && fetches(value);
}

/** Whether a style fetches anything. */
const fetches = (style: string): boolean => FETCHED.test(style.replaceAll(DATA, '#'));

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The words of an element, without what parts them: "@im<!-- -->port". */
const textOf = (inside: string): string => inside.replaceAll(/<!\[CDATA\[|\]\]>|<!--[^]*?-->|<[^>]*>/gu, '');

/** With the characters for which references stand: "&#106;avascript:". */
function plain(value: string): string {
  return value
    .replaceAll(/&#(?:x(?<hex>[\da-f]+)|(?<decimal>\d+));/giu, (_whole, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(/&(?:quot|apos);/gu, '"');
}
