/** A link that says "Copy link" copies its address. Without script it leads there, and the reader copies it from the bar. */

function copyLink(link: HTMLAnchorElement): void {
  const { copied } = link.dataset;
  void navigator.clipboard.writeText(link.href).then(() => {
    if (copied !== undefined) link.textContent = copied;
  });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
  if (!link) return;
  event.preventDefault();
  copyLink(link);
});

// A module of its own: without an import or export, its names would be global.
export {};
