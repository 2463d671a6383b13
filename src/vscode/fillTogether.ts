import { Disposable, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Placeholder } from '../report/model';
import type { ReportService } from '../service';
import { blankSubject } from './blankSubject';
import type { Current } from './current';
import type { Guard } from './guard';
import type { PlaceholderView } from './placeholderView';
import type { Session } from './sessions';
import { tell } from './structureEdits';
import { applyTicked, tickedPreview } from './tickedPreview';
import type { TickedChange } from './tickedPreview';
import { oneLine, placeholderText } from './words';

/**
 * 统一填写 writes one value into all blanks that stand for the same thing, after a list in which each can be left out; 填入
 * 算出的数 writes what the other figures give. Each is one step to undo.
 */
export function fillTogether(
  service: ReportService,
  current: Current,
  view: PlaceholderView,
  guard: Guard,
): Disposable {
  async function together(given: unknown): Promise<void> {
    const subject = await blankSubject(current, view, given);
    if (!subject) return;
    const { session, editor, blank } = subject;
    const group = blank && groupOf(session, blank);
    if (!group) {
      tell(blank ? l10n.t('这一处没有相同的待填处，直接输入即可') : l10n.t('光标不在待填处'));
      return;
    }
    const { version } = editor.document;
    const value = typeof given === 'string' ? given : await askValue(group);
    if (value === undefined) return;
    if (editor.document.version !== version) {
      tell(l10n.t('正文已有改动，没有填写，请重新执行'));
      return;
    }
    await fill(editor, session, group, value);
  }

  async function fill(
    editor: TextEditor,
    session: Session,
    group: readonly Placeholder[],
    value: string,
  ): Promise<void> {
    const changes = changesOf(group, service.fillTogether(session.report(), group, value));
    if (changes.length === 0) return;
    const title = l10n.t('统一填写{0}处', changes.length);
    const chosen = await tickedPreview(editor.document, changes, title);
    if (!chosen || chosen.length === 0) return;
    const done = await applyTicked(editor.document, chosen);
    tell(done ? l10n.t('已填写{0}处', chosen.length) : l10n.t('没有填写：正文已有改动，请重新执行'));
  }

  async function computed(given: unknown): Promise<void> {
    const subject = await blankSubject(current, view, given);
    if (!subject) return;
    const { session, editor, blank } = subject;
    const suggestion = blank && session.suggestions().get(blank.range.start);
    if (!suggestion) {
      tell(l10n.t('这一处没有可以算出的数'));
      return;
    }
    const { range, text, shown } = suggestion;
    const change = { range, from: blank.text, to: text, label: shown };
    const done = await applyTicked(editor.document, [change]);
    tell(
      done
        ? l10n.t('已填入{0}：{1}', shown, oneLine(suggestion.working))
        : l10n.t('没有填写：正文已有改动，请重新执行'),
    );
  }

  return Disposable.from(
    guard.command('gongwen.fillTogether', together),
    guard.command('gongwen.fillComputed', computed),
  );
}

/** The blanks that stand for the same thing as `blank`, itself included. */
export function groupOf(session: Session, blank: Placeholder): readonly Placeholder[] | undefined {
  return session.linked().find((group) => group.includes(blank));
}

function askValue(group: readonly Placeholder[]): Thenable<string | undefined> {
  const [first] = group;
  return window.showInputBox({
    title: l10n.t('统一填写{0}处', group.length),
    prompt: first ? l10n.t('填写{0}：{1}', placeholderText(first.kind), contextOf(first, first.text)) : '',
    placeHolder: l10n.t('要填的内容，回车后逐处预览'),
    validateInput: (value) => (value !== '' && value.trim() === '' ? l10n.t('请输入要填的内容') : undefined),
  });
}

function changesOf(
  group: readonly Placeholder[],
  edits: ReturnType<ReportService['fillTogether']>,
): readonly TickedChange[] {
  const blanks = new Map(group.map((blank) => [blank.range.start, blank]));
  return edits.flatMap(({ range, text }) => {
    const blank = blanks.get(range.start);
    if (!blank) return [];
    const label = `${oneLine(blank.text)} → ${oneLine(text)}`;
    return [{ range, from: blank.text, to: text, label, description: contextOf(blank, text) }];
  });
}

/** How a blank reads with `text` in its place. */
function contextOf({ before, after }: Placeholder, text: string): string {
  return oneLine(`${before}${text}${after}`);
}
