// The editor as the pages know it: `workbook.editor.open(…)`. It knows nothing of runs.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { rust } from '@codemirror/lang-rust';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// Colours are the page's own variables, so that they follow its theme.
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword, tags.self], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.literal], color: 'var(--code-number)' },
  { tag: [tags.lineComment, tags.blockComment], color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.namespace], color: 'var(--code-type)' },
  { tag: [tags.macroName, tags.special(tags.name), tags.meta, tags.labelName], color: 'var(--code-macro)' },
]);

// Where a message of the compiler's points, as a stretch of the text. Lines and
// columns count from 1, columns in characters.
function stretch(doc, { line: number, column }) {
  const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
  const before = [...line.text].slice(0, column - 1).join('').length;
  const from = Math.min(line.from + before, line.to);
  const word = /^\w+|^./.exec(line.text.slice(from - line.from))?.[0] ?? '';
  return { from, to: from + word.length };
}

function open({ parent, text, label, onChange, onRun, onLeave }) {
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
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off', autocorrect: 'off' }),
        EditorView.updateListener.of(update => update.docChanged && onChange(update.state.doc.toString())),
      ],
    }),
  });
  return {
    get text() { return view.state.doc.toString(); },
    set text(text) { view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }); },
    focus: () => view.focus(),
    selectAll() {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
      view.focus();
    },
    // Marks where the compiler's messages point: `{ line, column, severity, message }`.
    mark(places) {
      const marks = places.map(place => ({ ...stretch(view.state.doc, place), severity: place.severity, message: place.message }));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo(place) {
      const { from } = stretch(view.state.doc, place);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

window.workbook ??= {};
window.workbook.editor = { open };
