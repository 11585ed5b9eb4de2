// Makes `../assets/vendor/editor.js`, and beside it the licences of all that is in it.
// With --check it writes nothing, and fails when what lies there is not what it would write.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const vendor = new URL('../assets/vendor/', import.meta.url);

const { outputFiles, metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['editor.js'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  legalComments: 'none',
  write: false,
  metafile: true,
});

const packages = new Set(Object.keys(metafile.inputs)
  .map(file => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
  .filter(Boolean));
const licences = [];
for (const name of [...packages].sort()) {
  const folder = new URL(`node_modules/${name}/`, import.meta.url);
  const { version } = JSON.parse(await readFile(new URL('package.json', folder)));
  const file = (await readdir(folder)).find(file => /^licen[cs]e/i.test(file));
  if (!file) throw new Error(`${name} has no licence file`);
  licences.push(`${name} ${version}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`);
}

// The licence goes wherever the file goes: a published book holds only the file.
const all = licences.join('\n');
if (all.includes('*/')) throw new Error('a licence would end the comment it stands in');
const holders = new Set(all.match(/^Copyright .*$/gm));
const [mit] = /Permission is hereby granted[^]*?SOFTWARE\.$/m.exec(all);
const banner = `/* Made by book/editor/build.mjs of ${[...packages].sort().join(', ')}.\n\n${[...holders].join('\n')}\n\n${mit}\n*/\n`;

const made = new Map([
  ['editor.js', banner + outputFiles[0].text],
  ['editor.LICENSES.txt', licences.join(`\n${'-'.repeat(72)}\n\n`)],
]);
for (const [name, text] of made) {
  const place = new URL(name, vendor);
  if (!process.argv.includes('--check')) {
    await writeFile(place, text);
  } else if (await readFile(place, 'utf8').catch(() => '') !== text) {
    console.error(`book/assets/vendor/${name} is not what book/editor makes\n  to mend it: npm ci --prefix book/editor && npm run build --prefix book/editor`);
    process.exitCode = 1;
  }
}
