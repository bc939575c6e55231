/** Whether this is the package, in which what was TypeScript is JavaScript in `lib/`. */
export const IS_COMPILED = import.meta.url.endsWith('.js');
