import { describe, expect, test } from 'vitest';

import { EMBED_HEADER_POLICY, ENGINE_HEADER_POLICY, HEADER_POLICY, META_POLICY } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';

describe('the content security policy', () => {
  test.each([META_POLICY, HEADER_POLICY, ENGINE_HEADER_POLICY])(
    'lets nothing inline run, and no other host: %s',
    (policy) => {
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toMatch(/'unsafe-eval'/u);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/https?:|\*/u);
    },
  );

  test('lets WebAssembly run in the search engine alone', () => {
    expect(ENGINE_HEADER_POLICY).toContain('wasm-unsafe-eval');
    expect(HEADER_POLICY + META_POLICY).not.toContain('wasm-unsafe-eval');
  });

  test('forbids framing in the header, where browsers heed it', () => {
    expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
    expect(META_POLICY).not.toContain('frame-ancestors');
  });

  test('lets the statements for pages of others be framed, and differs in nothing else', () => {
    expect(EMBED_HEADER_POLICY.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(HEADER_POLICY);
  });
});

describe('_headers', () => {
  test('names what lies under the base', () => {
    const rules = headersFile('/x/').split('\n\n');
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
      '/*',
      '/x/pagefind/*',
      '/x/said/:story/:note/embed/*',
      '/x/_astro/*',
      '/*.json',
      '/*.jsonld',
      '/*.csv',
      '/*.ics',
      '/*.xml',
    ]);
  });

  test('takes a header back before it sets it anew, since hosts join the values of all rules that match', () => {
    const lines = headersFile('/')
      .split('\n')
      .map((line) => line.trim());
    const policies = lines.filter((line) => line.startsWith('Content-Security-Policy:')).length;
    expect(policies).toBe(3);
    expect(lines.filter((line) => line.startsWith('!'))).toEqual([
      '! Content-Security-Policy',
      '! Content-Security-Policy',
      '! X-Frame-Options',
    ]);
  });

  test('sets a time for copies of hashed files alone, since a second one would be joined to it', () => {
    const rules = headersFile('/x/').split('\n\n');
    expect(rules.filter((rule) => rule.includes('Cache-Control'))).toEqual([
      '/x/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
    ]);
  });

  test('keeps to what hosts allow: a hundred rules, two thousand characters a line', () => {
    const lines = headersFile('/x/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});

describe('the nginx configuration', () => {
  const options = { base: '/', folder: '/srv/site', listen: '80', serverName: '_' };

  test.each([{ base: '/x; }/' }, { folder: '/srv/a b' }, { listen: '80; include /etc/passwd' }, { serverName: '"' }])(
    'refuses %j, which could end a directive',
    (bad) => {
      expect(() => nginxConfiguration({ ...options, ...bad })).toThrow(RangeError);
    },
  );

  test('a dot in the base is no wild card', () => {
    expect(nginxConfiguration({ ...options, base: '/a.b/' })).toContain(String.raw`~^/a\.b/_astro/`);
  });
});
