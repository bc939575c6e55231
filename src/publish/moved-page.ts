/** A page at an address that something has left: it leads on at once, and search engines go by the new address. */
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { META_POLICY } from '../hosting/headers.ts';
import { en } from '../strings/en.ts';
import { DIRECTION, SITE_LANGUAGE } from './masthead.ts';

/**
 * @param href where it leads, on whatever host the site lies
 * @param canonical the full address of that page
 */
export function movedPage(href: string, canonical: string): string {
  const { moved, toClaim } = en.site.claims;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { httpEquiv: ['content-security-policy'], content: META_POLICY }),
    element('meta', { httpEquiv: ['refresh'], content: `0; url=${href}` }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, [text(moved)]),
    element('link', { rel: ['canonical'], href: canonical }),
  ];
  const body = element('main', {}, [
    element('h1', {}, [text(moved)]),
    element('p', {}, [element('a', { href }, [text(toClaim)])]),
  ]);
  const page = element('html', { lang: SITE_LANGUAGE, dir: DIRECTION }, [
    element('head', {}, head),
    element('body', {}, [body]),
  ]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
