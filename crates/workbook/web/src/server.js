// The program that serves the book on the reader's machine: whether it is there, and the
// messages that it sends.

const isThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

/** @type {Promise<boolean> | undefined} */
let answer;

/**
 * Whether this machine runs programs. Asked once, and nobody is asked where the page comes
 * from elsewhere: a static host has no such address.
 */
export function isAvailable() {
  answer ??= isThisMachine
    ? fetch('/api/runner').then(
        response => response.ok,
        () => false,
      )
    : Promise.resolve(false);
  return answer;
}

/**
 * Calls `onMessage` with every message from `address`, while the server is there. A browser
 * allows a host six connections at a time, over all its tabs: only a page that is looked at
 * holds one.
 *
 * @template Message
 * @param {string} address
 * @param {(message: Message) => void} onMessage
 */
export async function subscribe(address, onMessage) {
  if (!(await isAvailable())) return;
  /** @type {EventSource | undefined} */
  let source;
  const connect = () => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource(address);
    source.onmessage = ({ data }) => onMessage(JSON.parse(data));
  };
  connect();
  document.addEventListener('visibilitychange', connect);
}
