import { Disposable, l10n, TextEditorRevealType, window } from 'vscode';
import type { QuickPick, QuickPickItem, TextEditor } from 'vscode';
import type { Leak } from '../editing/masking/leaks';
import type { ReportService } from '../service';
import type { Current } from './current';
import { excerpt } from './excerpt';
import type { Guard } from './guard';
import { placeHighlight } from './placeHighlight';
import { toRange } from './ranges';
import { goTo } from './reveal';
import type { Session } from './sessions';
import { tell } from './structureEdits';

interface Item extends QuickPickItem {
  readonly leak: Leak;
}

/**
 * 脱敏检查: a list of what a text with masked names still gives away. Each place is shown while one moves through it; Enter
 * selects what tells, so that typing replaces it.
 */
export function leakCheck(service: ReportService, current: Current, guard: Guard): Disposable {
  const highlight = placeHighlight();
  let open: QuickPick<Item> | undefined;

  function show(session: Session, editor: TextEditor, leaks: readonly Leak[]): void {
    const { document } = session;
    const { version } = document;
    const pick = window.createQuickPick<Item>();
    open = pick;
    const [seen] = editor.visibleRanges;
    let accepted = false;
    pick.title = l10n.t('脱敏检查：{0}处可能看得出是哪里', leaks.length);
    pick.placeholder = l10n.t('上下键查看位置，回车选中');
    pick.matchOnDetail = true;
    pick.items = leaks.map((leak) => ({
      label: leak.text,
      description: kindText(leak),
      detail: excerpt(session.report().text, leak.range),
      leak,
    }));
    guard.on('leaks', pick.onDidChangeActive, ([item]) => {
      if (!item || document.version !== version) return;
      highlight.show(editor, item.leak.range);
      editor.revealRange(toRange(document, item.leak.range), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    guard.on('leaks', pick.onDidAccept, () => {
      const [item] = pick.activeItems;
      accepted = true;
      pick.hide();
      if (item && document.version === version)
        void guard.later('leaks', () => goTo(document, item.leak.telling, editor));
    });
    guard.on('leaks', pick.onDidHide, () => {
      highlight.clear(editor);
      if (!accepted && seen) editor.revealRange(seen, TextEditorRevealType.AtTop);
      pick.dispose();
      if (open === pick) open = undefined;
    });
    pick.show();
  }

  return Disposable.from(
    highlight,
    guard.command('gongwen.leaks', () => {
      const session = current.session();
      const editor = current.editor();
      if (!session || !editor) return;
      const report = session.report();
      const leaks = service.leaksOf(report);
      if (leaks.length > 0) show(session, editor, leaks);
      else if (report.placeholders.some(({ kind }) => kind === 'name'))
        tell(l10n.t('脱敏检查：没有发现看得出是哪里的地方'));
      else tell(l10n.t('脱敏检查：正文中没有隐去的名称，没有可检查的'));
    }),
    new Disposable(() => open?.dispose()),
  );
}

function kindText({ kind, beside }: Leak): string {
  if (kind === 'contact') return l10n.t('联系方式或证件号码');
  if (kind === 'letter') return l10n.t('地名的简称');
  return beside ? l10n.t('名称，同一处的其他名称已隐去') : l10n.t('名称');
}
