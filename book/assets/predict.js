'use strict';

// Checks a prediction. Without this script the answer is behind a fold.
for (const box of document.querySelectorAll('fieldset.predict')) {
  const answer = box.querySelector('details');
  const verdict = box.querySelector('.verdict');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'run-button';
  button.textContent = 'Check';
  verdict.before(button);
  answer.hidden = true;
  button.addEventListener('click', () => {
    const chosen = box.querySelector('input:checked');
    if (!chosen) {
      verdict.textContent = 'Choose one first.';
      return;
    }
    const right = chosen.value === box.dataset.right;
    verdict.textContent = right ? '✓ Right.' : '✗ Not so.';
    verdict.classList.toggle('wrong', !right);
    answer.hidden = false;
    answer.open = true;
  });
}
