// What the server tells of the book and of the exercises, as it happens.
//
// A browser allows a host six connections at a time, over all its windows. So one window
// holds the connection and passes on what comes to the others. The windows agree on it by a
// lock: whoever gets it connects, and when that window is gone the next one gets it.
import { isAvailable } from './server.js';

/**
 * `server` tells whether the server answers, or does not know this browser: after a new start
 * it has another key.
 *
 * @typedef {import('./wire/workbook.d.ts').NewsMessage} NewsMessage
 * @typedef {'here' | 'gone' | 'restarted'} ServerState
 * @typedef {NewsMessage | { kind: 'server', message: ServerState }} News
 */

const NAME = 'stop-the-press.news';
const RETRY_MS = 2000;

/** @type {Map<string, (message: any) => void>} */
const listeners = new Map();
// The last of each kind, for windows that come later.
/** @type {Map<string, News>} */
const latest = new Map();
/** @type {BroadcastChannel | undefined} */
let windows;
/** @type {(() => void) | undefined} */
let disconnect;

/**
 * Calls `onMessage` with every message of this kind, the current one first, while a server is
 * there.
 *
 * @template {News['kind']} Kind
 * @param {Kind} kind
 * @param {(message: Extract<News, { kind: Kind }>['message']) => void} onMessage
 */
export async function subscribe(kind, onMessage) {
  const isFirst = listeners.size === 0;
  listeners.set(kind, onMessage);
  if (!isFirst || !(await isAvailable())) return;
  join();
  // A page that the browser puts aside must hold no connection.
  addEventListener('pagehide', leave);
  addEventListener('pageshow', event => event.persisted && join());
}

/** @param {News} news */
const tell = news => {
  latest.set(news.kind, news);
  listeners.get(news.kind)?.(news.message);
};

function join() {
  if (!navigator.locks) {
    disconnect = connect();
    return;
  }
  windows = new BroadcastChannel(NAME);
  windows.onmessage = ({ data }) => {
    if (data !== 'hello') tell(data);
    else if (disconnect) for (const news of latest.values()) windows?.postMessage(news);
  };
  windows.postMessage('hello');
  const { signal } = leaving;
  const whileConnected = () => {
    disconnect = connect();
    return new Promise(release => signal.addEventListener('abort', release));
  };
  navigator.locks.request(NAME, { signal }, whileConnected).catch(() => {});
}

let leaving = new AbortController();

function leave() {
  leaving.abort();
  leaving = new AbortController();
  disconnect?.();
  disconnect = undefined;
  windows?.close();
  windows = undefined;
}

// Opens the connection, and opens it again whenever it breaks. Returns what ends that.
function connect() {
  let ended = false;
  /** @type {EventSource} */
  let source;
  /** @param {News} news */
  const pass = news => {
    const last = latest.get(news.kind);
    if (news.kind === 'server' && last?.message === news.message) return;
    windows?.postMessage(news);
    tell(news);
  };
  const open = () => {
    if (ended) return;
    source = new EventSource('/api/news');
    source.onopen = () => pass({ kind: 'server', message: 'here' });
    source.onmessage = ({ data }) => pass(JSON.parse(data));
    source.onerror = async () => {
      // After some errors a browser tries again by itself, after others it does not.
      source.close();
      const answer = await fetch('/api/runner').catch(() => undefined);
      if (!answer?.ok) pass({ kind: 'server', message: answer?.status === 403 ? 'restarted' : 'gone' });
      // Behind that: an answer that is late must not be told after the news of a new connection.
      setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    ended = true;
    source.close();
  };
}
