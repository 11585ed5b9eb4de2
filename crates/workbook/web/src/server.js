// The program that serves the book on the reader's machine: whether it is there.

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
