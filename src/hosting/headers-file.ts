/** `_headers`, which Netlify and Cloudflare Pages read from the root of what they publish. */
import { sitePath } from '../settings/given.ts';
import {
  EMBED_HEADER_POLICY,
  EMBED_PATH,
  ENGINE_FOLDER,
  ENGINE_HEADER_POLICY,
  FRAME_HEADER,
  HEADER_POLICY,
  HASHED_CACHE,
  HASHED_FOLDER,
  OPEN_DATA,
  SECURITY_HEADERS,
} from './headers.ts';

type Rule = [path: string, headers: readonly string[]];

/**
 * Where several rules set a header, Cloudflare joins their values and Netlify takes the last. So each header stands in
 * one rule only; but the policy, which Cloudflare takes back ("! Name") before it is set anew, a line that Netlify passes
 * over. Both hosts ask about pages each time unless they are told otherwise, as `PAGE_CACHE` says.
 * @param base path under which the site lies, with a slash at both ends
 */
export function headersFile(base: string): string {
  // Where the project has other pages, they are its own business.
  const all = sitePath() === '' ? '/' : `${base}${sitePath()}`;
  const rules: Rule[] = [
    [
      `${all}*`,
      [
        `Content-Security-Policy: ${HEADER_POLICY}`,
        ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`),
        `${FRAME_HEADER.name}: ${FRAME_HEADER.value}`,
      ],
    ],
    [
      `${base}${sitePath()}${ENGINE_FOLDER}/*`,
      ['! Content-Security-Policy', `Content-Security-Policy: ${ENGINE_HEADER_POLICY}`],
    ],
    [
      `${base}${sitePath()}${EMBED_PATH}*`,
      [
        '! Content-Security-Policy',
        `Content-Security-Policy: ${EMBED_HEADER_POLICY}`,
        // Netlify keeps it, and browsers go by the policy.
        `! ${FRAME_HEADER.name}`,
      ],
    ],
    [`${base}${HASHED_FOLDER}/*`, [`Cache-Control: ${HASHED_CACHE}`]],
    ...OPEN_DATA.map((ending): Rule => [`${all}*.${ending}`, ['Access-Control-Allow-Origin: *']]),
  ];
  return rules.map(([path, headers]) => [path, ...headers.map((line) => `  ${line}`)].join('\n') + '\n').join('\n');
}
