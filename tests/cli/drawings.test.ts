/** A drawing in `public/` is published only where it can do nothing but be looked at. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { refusePublicFiles } from '../../src/build/refused-files.ts';
import { runCli, temporaryFolder } from '../support/command.ts';
import { story } from '../support/story-project.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

/** By name of the file: a drawing, and what is to be taken out of it. */
const REFUSED: Record<string, [drawing: string, part: string]> = {
  'a-script.svg': [svg('<g><script>alert(1)</script></g>'), '<script>'],
  'b-prefix.svg': [svg('<s:script href="#x"/>', 'xmlns:s="http://www.w3.org/2000/svg"'), '<s:script>'],
  'c-handler.svg': [svg('<rect/>', 'onload="alert(1)"'), 'onload="…" in <svg>'],
  'd-html.svg': [svg('<foreignObject><p/></foreignObject>'), '<foreignObject>'],
  'e-xhtml.svg': [svg('<h:p/>', 'xmlns:h="http://www.w3.org/1999/xht&#109;l"'), 'xmlns:h="…" in <svg>'],
  'f-link.svg': [svg('<a xlink:href="&#106;avascript:alert(1)"><rect/></a>'), 'xlink:href="…" in <a>'],
  'g-use.svg': [svg('<use href="//evil.example/x.svg#a"/>'), 'href="…" in <use>'],
  'h-nested.svg': [svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'href="…" in <image>'],
  'i-animation.svg': [svg('<set attributeName="xlink:href" to="javascript:alert(1)"/>'), 'attributeName="…" in <set>'],
  'j-style.svg': [svg('<style><![CDATA[@import "x.css";]]></style>'), 'the addresses in <style>'],
  'jj-style-in-parts.svg': [svg('<style>@im<!-- -->port "x.css";</style>'), 'the addresses in <style>'],
  'k-paint.svg': [svg('<rect fill="url(https://evil.example/#a)"/>'), 'fill="…" in <rect>'],
  'l-base.svg': [svg('<use href="#a"/>', 'xml:base="https://evil.example/"'), 'xml:base="…" in <svg>'],
  'm-entity.svg': [
    `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`,
    'the part of <!DOCTYPE …> in square brackets',
  ],
  'n-sheet.SVG': [`<?xml-stylesheet href="x.xsl"?>${svg('')}`, 'every line that begins with "<?", but for "<?xml"'],
  'o-encoding.svg': [`<?xml version="1.0" encoding="utf-7"?>${svg('')}`, 'the "encoding" of another kind than UTF-8'],
  'p-broken.svg': ['<svg><g a=<script>alert(1)</script>></svg>', 'what is no XML (a drawing program saves it anew)'],
};

const DRAWINGS = {
  'plain.svg': svg('<g id="a"><use xlink:href="#a"/><rect fill="url(#b)" style="fill: url(#b)"/></g>'),
  'saved.svg': `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Made with a program that draws (https://draws.example/) -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg(
  '<metadata><rdf:RDF/></metadata><style>text { font-family: serif } .a { fill: url(#b) }</style><title>script on</title>' +
    '<image href="data:image/png;base64,AA//"/>',
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
)}`,
};

async function projectWith(drawings: Record<string, string>): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of ['content/stories', 'public/maps']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'content/stories/a.md'), story('Text.'));
  for (const [name, drawing] of Object.entries(drawings)) await writeFile(join(root, 'public/maps', name), drawing);
  return root;
}

test('the check and the build name each drawing that runs or fetches something, and what to take out', async () => {
  const root = await projectWith({
    ...DRAWINGS,
    ...Object.fromEntries(Object.entries(REFUSED).map(([name, [drawing]]) => [name, drawing])),
    'q-packed.svgz': 'packed',
  });
  const said = [
    ...Object.entries(REFUSED).map(
      ([name, [, part]]) => `public/maps/${name}: would run or fetch more than a picture may: take out ${part}`,
    ),
    'public/maps/q-packed.svgz: is a packed drawing: save it as .svg',
  ];
  await expect(refusePublicFiles(root)).rejects.toThrow(new Error(said.join('\n')));
  const { code, stdout } = await runCli('check', ['--root', root]);
  expect([code, stdout.split('\n').slice(0, -3)]).toEqual([1, said.map((line) => line.replace(': ', ': error: '))]);
});

test('drawings that are only looked at are published', async () => {
  const root = await projectWith(DRAWINGS);
  await refusePublicFiles(root);
  expect((await runCli('check', ['--root', root])).stdout).toBe('1 story: nothing to put right\n');
});
