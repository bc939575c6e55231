/** The publisher's colours and typefaces as a style sheet, which follows ours. */
import type { Theme } from '../schema/site/theme.ts';

/** What readers have where a file hasn't arrived. */
const FALLBACKS = { text: "'Times New Roman', serif", small: 'system-ui, sans-serif' };

/** @returns nothing where the publisher says nothing */
export function themeCss(theme: Theme): string {
  const faces = (['text', 'small'] as const).flatMap((use) => {
    const typeface = theme[use];
    if (!typeface) return [];
    const files = typeface.files.map(
      ({ file, weight, style }) =>
        `@font-face{font-family:'${typeface.family}';font-weight:${weight};font-style:${style};font-display:swap;src:url('${file}')}`,
    );
    return [...files, `:root{--font-${use}:'${typeface.family}',${FALLBACKS[use]}}`];
  });
  const [light, dark] = [tokens(theme.light), tokens(theme.dark)];
  // As in theme.css: paper is light, whatever the screen is.
  return [
    ...faces,
    ...(light === '' ? [] : [`@media not screen,(prefers-color-scheme:light){:root{${light}}}`]),
    ...(dark === '' ? [] : [`@media screen and (prefers-color-scheme:dark){:root{${dark}}}`]),
  ].join('\n');
}

const tokens = (colours: Readonly<Record<string, string | undefined>> = {}): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--color-${name}:${colour ?? ''}`)
    .join(';');
