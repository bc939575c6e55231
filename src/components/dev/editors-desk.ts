/** The switch of the editor's desk: puts the proposals below their passages, and lines to paste on the clipboard. */

/** In the session, so that the choice outlives the reload after each saved edit. */
const REMEMBERED = 'sourceline-editors-desk';

const toggle = document.querySelector<HTMLButtonElement>('[data-desk-switch]');
const report = document.querySelector('[data-desk-status]');
const blocks = [...document.querySelectorAll<HTMLElement>('[data-desk-block]')];
const rows = document.querySelectorAll('.text > .row');

function show(on: boolean): void {
  for (const block of blocks) block.hidden = !on;
  toggle?.setAttribute('aria-pressed', String(on));
  if (toggle) toggle.textContent = on ? 'Hide proposals' : 'Show proposals';
}

/** The line that a button is for, about whom its menu says. */
function lineOf(button: HTMLButtonElement, menu: HTMLSelectElement | null): string {
  const { deskCopy = '', deskBefore, deskAfter } = button.dataset;
  const choice = menu?.selectedOptions[0];
  if (!choice || choice.value === '' || deskBefore === undefined || deskAfter === undefined) return deskCopy;
  // Only a statement can be of somebody who has no name, and nobody has words everywhere.
  const isOfStatement = button.closest('[data-desk-kind="quote"], [data-desk-kind="claim"]') !== null;
  if (!isOfStatement && choice.dataset.named === 'false') return deskCopy;
  const value = choice.value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return deskBefore + value + deskAfter;
}

async function copy(button: HTMLButtonElement, menu: HTMLSelectElement | null): Promise<void> {
  const line = lineOf(button, menu);
  const shown = button.parentElement?.querySelector('[data-desk-line]');
  if (shown) shown.textContent = line;
  // A page that isn't served from this machine may not write to the clipboard; the line can still be selected.
  const isCopied = await navigator.clipboard.writeText(line).then(
    () => true,
    () => false,
  );
  if (report) report.textContent = isCopied ? `Copied: ${line}` : `Copy this line: ${line}`;
}

toggle?.addEventListener('click', () => {
  const on = toggle.getAttribute('aria-pressed') !== 'true';
  sessionStorage.setItem(REMEMBERED, String(on));
  show(on);
});
for (const block of blocks) {
  rows[Number(block.dataset.deskBlock)]?.after(block);
  block.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-desk-copy]') : null;
    if (button) void copy(button, block.querySelector<HTMLSelectElement>('[data-desk-who]'));
  });
}
if (toggle) toggle.disabled = false;
show(sessionStorage.getItem(REMEMBERED) === 'true');

export {};
