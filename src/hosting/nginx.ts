/** An nginx server for the built site, complete but for certificates. */
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
  PAGE_CACHE,
  SECURITY_HEADERS,
} from './headers.ts';

export interface NginxOptions {
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
  /** The folder that holds the built site. */
  folder: string;
  /** `listen` of the server: a port, or an address and a port. */
  listen: string;
  serverName: string;
}

/**
 * An `add_header` inside a location replaces those of the server, so every location states all of its headers.
 * @throws RangeError where the folder or the name could end a directive early
 */
export function nginxConfiguration({ base, folder, listen, serverName }: NginxOptions): string {
  for (const value of [base, folder, listen, serverName]) {
    if (/[\s"';{}$\\]/u.test(value)) throw new RangeError(`nginx can't be told of ${JSON.stringify(value)}`);
  }
  const root = folder.replace(/\/$/u, '');
  const path = base.replaceAll(/[.*+?^()[\]|]/gu, String.raw`\$&`);
  const embeds = `${path}${sitePath()}${EMBED_PATH.replaceAll(/:\w+/gu, '[^/]+')}`;
  return `# Made by "npm run --silent nginx": change src/hosting/ instead of this file.

map $uri $sourceline_policy {
  default "${HEADER_POLICY}";
  ~^${path}${sitePath()}${ENGINE_FOLDER}/ "${ENGINE_HEADER_POLICY}";
  ~^${embeds} "${EMBED_HEADER_POLICY}";
}

map $uri $sourceline_frames {
  default "${FRAME_HEADER.value}";
  ~^${embeds} "";
}

map $uri $sourceline_cache {
  default "${PAGE_CACHE}";
  ~^${path}${HASHED_FOLDER}/ "${HASHED_CACHE}";
}

map $uri $sourceline_open {
  default "";
  ~\\.(${OPEN_DATA.join('|')})$ "*";
}

server {
  listen ${listen};
  server_name ${serverName};
  server_tokens off;
  # A redirect to the address with its final slash stays on the host and port that the reader used.
  absolute_redirect off;
  charset utf-8;
  # Besides HTML: the commas, quotation marks and names of other languages are not ASCII.
  charset_types application/xml text/calendar text/css text/csv text/javascript text/plain;

  # Inside the server, since Debian's nginx.conf has said it outside already.
  types_hash_max_size 2048;
  types {
    application/atom+xml atom;
    application/ld+json jsonld;
    application/json json;
    application/manifest+json webmanifest;
    application/wasm wasm;
    application/xml xml;
    image/jpeg jpg jpeg;
    image/png png;
    image/svg+xml svg;
    image/webp webp;
    image/x-icon ico;
    font/woff2 woff2;
    text/calendar ics;
    text/css css;
    text/csv csv;
    text/html html;
    text/javascript js mjs;
    text/plain txt;
  }
  default_type application/octet-stream;

  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types application/atom+xml application/json application/ld+json application/xml image/svg+xml text/calendar
    text/css text/csv text/javascript text/plain;

  add_header Content-Security-Policy $sourceline_policy always;
${Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header ${FRAME_HEADER.name} $sourceline_frames always;
  add_header Cache-Control $sourceline_cache always;
  add_header Access-Control-Allow-Origin $sourceline_open always;

  error_page 404 ${base}404.html;
  # A folder without a page.
  error_page 403 =404 ${base}404.html;
${base === '/' ? '' : `\n  location = / {\n    return 302 ${base};\n  }\n`}
  location ${base} {
    ${base === '/' ? 'root' : 'alias'} ${root}${base === '/' ? '' : '/'};
    index index.html;
  }
}
`;
}
