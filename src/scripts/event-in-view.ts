/**
 * Marks in the timeline the event whose date the reader has come to, for browsers that don't do so by style sheet alone
 * (`scroll-target-group`). Without it the timeline is a list of links.
 */

/** The part of the window in which a date counts as being read: its upper third. */
const READING_AREA = '0px 0px -66% 0px';

const knowsScrollTargets = CSS.supports('scroll-target-group', 'auto');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.event .when')];

if (!knowsScrollTargets && links.length > 0) {
  const linksByPlace = new Map<Element, HTMLAnchorElement[]>();
  for (const link of links) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) linksByPlace.set(place, [...(linksByPlace.get(place) ?? []), link]);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const reached = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (!reached) return;
      for (const link of links) link.removeAttribute('aria-current');
      for (const link of linksByPlace.get(reached.target) ?? []) link.setAttribute('aria-current', 'true');
    },
    { rootMargin: READING_AREA },
  );
  for (const place of linksByPlace.keys()) observer.observe(place);
}

// A module of its own: without an import or export, its names would be global.
export {};
