// The book, served by the workbook or by any web server, for the length of a test file.
import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const cargo = ['run', '--quiet', '--package', 'workbook', '--'];

// What `cargo run` serves; `port` 0 is any that is free.
export async function serve(port = 0) {
  const server = spawn('cargo', [...cargo, 'serve', '--no-open', '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => server.once('exit', resolve));
  let entrance;
  for await (const line of createInterface({ input: server.stdout })) {
    entrance = /http:\/\/\S+/.exec(line)?.[0];
    if (entrance) break;
  }
  if (!entrance) throw new Error('the workbook ended before it said where the book is');
  const address = new URL(entrance);
  return {
    url: `${address.origin}/`,
    port: Number(address.port),
    // The printed address, which lets a browser in.
    entrance,
    async close() {
      server.kill('SIGINT');
      await ended;
    },
  };
}

const KINDS = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.txt': 'text/plain' };

// The same pages on a web server that knows nothing of programs.
export async function publish() {
  const folder = await mkdtemp(join(tmpdir(), 'stop-the-press-site-'));
  const site = join(folder, 'site');
  await promisify(execFile)('cargo', [...cargo, 'build', '--out', site], { cwd: root });
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://site').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const there = file.startsWith(site) && await stat(file).then(found => found.isFile(), () => false);
    response.writeHead(there ? 200 : 404, { 'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream' });
    if (there) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    entrance: url,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
