// Makes `workbook.js` and `workbook.css` in book/theme, and beside them the licences of all
// that is in them. With --check it writes nothing, and fails when what lies there is not
// what it would write.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const theme = new URL('../../../book/theme/', import.meta.url);

const { outputFiles, metafile, warnings } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { 'workbook.js': 'src/main.js', 'workbook.css': 'styles/main.css' },
  outdir: 'out',
  entryNames: '[name]',
  bundle: true,
  minify: true,
  // Lines that are not endless: a small change is a small difference.
  lineLimit: 120,
  format: 'iife',
  target: ['es2023'],
  legalComments: 'none',
  write: false,
  metafile: true,
  plugins: [givenCrate()],
});
if (warnings.length > 0) process.exitCode = 1;

const licences = await readLicences(metafile);
const files = new Map([['workbook.LICENSES.txt', licences.map(([, text]) => text).join(`\n${'-'.repeat(72)}\n\n`)]]);
for (const { path, text } of outputFiles) {
  const isScript = path.endsWith('.js');
  files.set(isScript ? 'workbook.js' : 'workbook.css', (isScript ? header(licences) : '') + text);
}
for (const [name, text] of files) {
  const file = new URL(name, theme);
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(
      `book/theme/${name} is not what crates/workbook/web makes\n` +
        '  help: npm ci --prefix crates/workbook/web && npm run build --prefix crates/workbook/web',
    );
    process.exitCode = 1;
  }
}

// `import source from 'crate:context'`: the crate that programs may use and the public
// playground does not have, as one module without its comments.
function givenCrate() {
  return {
    name: 'given-crate',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^crate:/ }, ({ path }) => ({ path: path.slice('crate:'.length), namespace: 'crate' }));
      onLoad({ filter: /./, namespace: 'crate' }, async ({ path }) => ({
        contents: await readCrate(path),
        loader: 'text',
      }));
    },
  };
}

async function readCrate(name) {
  const folder = new URL(`../../${name}/src/`, import.meta.url);
  const code = async file => {
    const lines = (await readFile(new URL(file, folder), 'utf8')).split('\n');
    return lines.filter(line => !/^\s*(\/\/|$)/.test(line)).join('\n');
  };
  let library = await code('lib.rs');
  for (const [line, module] of library.matchAll(/^mod (\w+);$/gm)) {
    const inline = `mod ${module} {\n${await code(`${module}.rs`)}\n}`;
    library = library.replace(line, () => inline);
  }
  return `#[allow(warnings)]\nmod ${name} {\n${library.replaceAll('crate::', `crate::${name}::`)}\n}\n`;
}

// The packages that are in the bundle, each with its licence.
async function readLicences({ inputs }) {
  const packages = new Set(
    Object.keys(inputs)
      .map(file => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
      .filter(Boolean),
  );
  const found = [];
  for (const name of [...packages].sort()) {
    const folder = new URL(`node_modules/${name}/`, import.meta.url);
    const { version } = JSON.parse(await readFile(new URL('package.json', folder)));
    const file = (await readdir(folder)).find(file => /^licen[cs]e/i.test(file));
    if (!file) throw new Error(`${name} has no licence file`);
    found.push([name, `${name} ${version}\n\n${(await readFile(new URL(file, folder), 'utf8')).trim()}\n`]);
  }
  return found;
}

// The licence goes wherever the script goes: a published book holds only the script.
function header(licences) {
  const all = licences.map(([, text]) => text).join('\n');
  if (all.includes('*/')) throw new Error('a licence would end the comment it stands in');
  const names = licences.map(([name]) => name).join(', ');
  const holders = new Set(all.match(/^Copyright .*$/gm));
  const [mit] = /Permission is hereby granted[^]*?SOFTWARE\.$/m.exec(all);
  return `/* Made by crates/workbook/web/build.mjs, with ${names}.\n\n${[...holders].join('\n')}\n\n${mit}\n*/\n`;
}
