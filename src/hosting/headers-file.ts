/** `_headers`, which Netlify and Cloudflare Pages read from the root of what they publish. */
import {
  ENGINE_FOLDER,
  ENGINE_HEADER_POLICY,
  HEADER_POLICY,
  HASHED_CACHE,
  HASHED_FOLDER,
  OPEN_DATA,
  PAGE_CACHE,
  SECURITY_HEADERS,
} from './headers.ts';

type Rule = [path: string, headers: readonly string[]];

/**
 * Both hosts join the values of a header that several rules set, so that each header stands in rules that exclude each
 * other or is taken back ("! Name") before it is set anew.
 * @param base path under which the site lies, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rules: Rule[] = [
    [
      '/*',
      [
        `Content-Security-Policy: ${HEADER_POLICY}`,
        ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
        `Cache-Control: ${PAGE_CACHE}`,
      ],
    ],
    [`${base}${ENGINE_FOLDER}/*`, ['! Content-Security-Policy', `Content-Security-Policy: ${ENGINE_HEADER_POLICY}`]],
    [`${base}${HASHED_FOLDER}/*`, ['! Cache-Control', `Cache-Control: ${HASHED_CACHE}`]],
    ...OPEN_DATA.map((ending): Rule => [`/*.${ending}`, ['Access-Control-Allow-Origin: *']]),
  ];
  return rules.map(([path, headers]) => [path, ...headers.map((line) => `  ${line}`)].join('\n') + '\n').join('\n');
}
