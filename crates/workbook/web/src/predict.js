// Checks a prediction. Without this script the answer is behind a fold.
import { el, find } from './el.js';

export function addPredictions() {
  for (const question of document.querySelectorAll('fieldset.predict')) {
    addCheck(/** @type {HTMLFieldSetElement} */ (question));
  }
}

/** @param {HTMLFieldSetElement} question */
function addCheck(question) {
  /** @type {HTMLDetailsElement} */
  const answer = find(question, 'details');
  const verdict = find(question, '.verdict');
  const button = el('button', { type: 'button', className: 'run-button' }, 'Check');
  verdict.before(button);
  answer.hidden = true;
  button.addEventListener('click', () => {
    const chosen = /** @type {HTMLInputElement | null} */ (question.querySelector('input:checked'));
    if (!chosen) {
      verdict.textContent = 'Choose one first.';
      return;
    }
    const right = chosen.value === question.dataset.right;
    verdict.textContent = right ? '✓ Right.' : '✗ Not so.';
    verdict.classList.toggle('wrong', !right);
    answer.hidden = false;
    answer.open = true;
  });
}
