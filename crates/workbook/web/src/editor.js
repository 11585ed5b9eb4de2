// The editor of the pages. It knows nothing of runs.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { rust } from '@codemirror/lang-rust';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// Colours are the page's own variables, so that they follow its theme.
const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword, tags.self],
    color: 'var(--code-keyword)',
  },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.literal], color: 'var(--code-number)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.namespace], color: 'var(--code-type)' },
  { tag: [tags.macroName, tags.special(tags.name), tags.meta, tags.labelName], color: 'var(--code-macro)' },
]);

/**
 * @typedef {import('./compiler.js').Position} Position
 * @typedef {import('./compiler.js').Diagnostic} Diagnostic
 *
 * @typedef {object} Options
 * @property {HTMLElement} parent
 * @property {string} text
 * @property {string} label For those who have the page read to them.
 * @property {() => void} onChange
 * @property {() => void} onRun
 * @property {() => void} onLeave
 *
 * @typedef {ReturnType<typeof open>} Editor
 */

/**
 * The range of the text at a position of the compiler's, whose columns count characters.
 *
 * @param {import('@codemirror/state').Text} doc
 * @param {Position} position
 */
function range(doc, { line: number, column }) {
  const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
  const before = [...line.text].slice(0, column - 1).join('').length;
  const from = Math.min(line.from + before, line.to);
  const word = /^\w+|^./.exec(line.text.slice(from - line.from))?.[0] ?? '';
  return { from, to: from + word.length };
}

/** @param {Options} options */
export function open({ parent, text, label, onChange, onRun, onLeave }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        bracketMatching(),
        indentOnInput(),
        indentUnit.of('    '),
        EditorView.lineWrapping,
        rust(),
        syntaxHighlighting(colours),
        // Tab is not among these keys: it moves the focus on, as everywhere in a page.
        keymap.of([
          { key: 'Mod-Enter', run: () => (onRun(), true) },
          { key: 'Escape', run: () => (onLeave(), true) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'false',
          autocapitalize: 'off',
          autocorrect: 'off',
        }),
        EditorView.updateListener.of(update => update.docChanged && onChange()),
      ],
    }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    focus: () => view.focus(),
    selectAll() {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
      view.focus();
    },
    /**
     * Marks where the compiler's messages point.
     *
     * @param {Diagnostic[]} diagnostics
     */
    mark(diagnostics) {
      const marks = diagnostics.map(({ severity, message, ...position }) => ({
        ...range(view.state.doc, position),
        severity,
        message,
      }));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    /** @param {Position} position */
    goTo(position) {
      const { from } = range(view.state.doc, position);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
