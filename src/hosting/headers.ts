/**
 * What a host says with every file: who may run, load or frame what, and how long a copy is good. One list, from which
 * the configuration of each host, the pages' own meta element and the tests are made.
 */

/** Directives of the content security policy. Everything a page needs is a file of its own, so nothing inline may run. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // The search fetches its index.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** Of the files of the search's engine: WebAssembly, in a worker that takes its policy from its own file's header. */
const ENGINE_POLICY = { ...POLICY, 'script-src': "'self' 'wasm-unsafe-eval'" };

/** Means something in a header only: browsers ignore it in a meta element. */
const FRAMING = { 'frame-ancestors': "'none'" };

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Folder of the search's engine, under the site's base. */
export const ENGINE_FOLDER = 'pagefind';

/** The policy as a page's own meta element states it, for hosts that let nobody set headers. */
export const META_POLICY = written(POLICY);

export const HEADER_POLICY = written({ ...POLICY, ...FRAMING });

/** Of the statements that pages of others may show in a frame, and of nothing else. */
export const EMBED_HEADER_POLICY = written({ ...POLICY, 'frame-ancestors': '*' });

/** Where they lie, under the site's base: a colon stands before what may be anything but a slash. */
export const EMBED_PATH = 'said/:story/:note/embed/';

export const ENGINE_HEADER_POLICY = written({ ...ENGINE_POLICY, ...FRAMING });

/** The headers besides the policy, the same for every file. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public, and readers of feeds show its pictures on pages of their own.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // Browsers heed it over HTTPS only. What else lies under the host's name is not for this site to decide.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** For browsers that don't know `frame-ancestors`; the others go by that alone where both are there. */
export const FRAME_HEADER = { name: 'X-Frame-Options', value: 'DENY' };

/** Folder of the files whose names change with their content. */
export const HASHED_FOLDER = '_astro';

export const HASHED_CACHE = 'public, max-age=31536000, immutable';

/** Pages and data: kept, but asked about each time, so that a correction is seen at once. */
export const PAGE_CACHE = 'public, max-age=0, must-revalidate';

/** Files that programs on other sites may read. */
export const OPEN_DATA = ['json', 'jsonld', 'csv', 'ics', 'xml'] as const;
