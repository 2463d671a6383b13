import { commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Report } from '../report/model';
import type { ReportService } from '../service';
import type { Claim } from '../statistics/claim';
import type { Profile } from '../word/page';
import type { Current } from './current';
import type { Guard } from './guard';
import type { Layout, Layouts } from './layouts';
import type { Session } from './sessions';
import { besides, nameOf, tellWritten } from './writtenFile';

/** What goes out: a report that is open, or a file that was clicked. */
interface Draft {
  readonly document: TextDocument;
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/**
 * 导出 Word: the report as a .docx file in a layout. Run with the address of a .docx file, and the name of a layout, it asks
 * nothing; with that of another file, as the explorer and a tab give it, that file goes out instead of the report in front.
 */
export function exportWord(service: ReportService, current: Current, layouts: Layouts, guard: Guard): Disposable {
  return guard.command('gongwen.export', async (address?: unknown, wish?: unknown) => {
    const clicked = address instanceof Uri && !isWord(address) ? address : undefined;
    const to = address instanceof Uri && !clicked ? address : undefined;
    const draft = clicked ? await draftIn(clicked, service) : draftOf(current.session());
    if (!draft) return;
    const { document, report } = draft;
    void tellUnfinished(draft);
    const layout = await layouts.read(document);
    const given = to && (layout.profiles.find(({ name }) => name === wish) ?? layout.profile);
    const profile = given ?? (await pick(layout));
    if (!profile) return;
    const chosen = to ?? (await ask(document));
    if (!chosen) return;
    const target = isWord(chosen) ? chosen : chosen.with({ path: `${chosen.path}.docx` });
    const written = await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t('正在导出 Word') },
      async () => write(target, await service.exportDocx(report, profile, { created: new Date() })),
    );
    if (!written) return;
    layouts.choose(document, profile);
    void tellWritten(target, l10n.t('已按“{0}”版式导出：{1}', profile.name, nameOf(target)), true);
  });
}

function isWord({ path }: Uri): boolean {
  return /\.docx$/i.test(path);
}

function draftOf(session: Session | undefined): Draft | undefined {
  return session && { document: session.document, report: session.report(), claims: session.claims() };
}

/** A file as it stands in its editor, or else on the disk; no editor is opened for it. */
async function draftIn(uri: Uri, service: ReportService): Promise<Draft | undefined> {
  try {
    const document = await workspace.openTextDocument(uri);
    const report = service.parse(document.getText());
    return { document, report, claims: service.claims(report) };
  } catch {
    void window.showErrorMessage(l10n.t('没有导出：打不开“{0}”，它不是文本文件，或者已经不在了。', nameOf(uri)));
    return undefined;
  }
}

/** Blanks and wrong figures go out as they stand: said once, quietly, and the export goes on. */
async function tellUnfinished({ document, report, claims }: Draft): Promise<void> {
  const blanks = report.placeholders.length;
  const wrong = claims.filter(({ verdict }) => verdict === 'violated').length;
  if (blanks + wrong === 0) return;
  const look = l10n.t('看看');
  const message = l10n.t('待填 {0} 处、数据 {1} 处不符，照原样导出', blanks, wrong);
  const answer = await window.showInformationMessage(message, look);
  if (answer !== look) return;
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand(blanks > 0 ? 'gongwen.placeholders.focus' : 'gongwen.statistics.focus');
}

/** The layout that counts for the report stands first. */
async function pick({ profile: first, profiles }: Layout): Promise<Profile | undefined> {
  const items = [...new Set([first, ...profiles])].map((profile) => ({
    label: profile.name,
    description: described(profile),
    profile,
  }));
  const options = { title: l10n.t('导出 Word'), placeHolder: l10n.t('用哪种版式') };
  return (await window.showQuickPick(items, options))?.profile;
}

function described({ size, lines, characters }: Profile): string {
  return l10n.t('正文{0}磅，每页{1}行，每行{2}字', size, lines, characters);
}

function ask(document: TextDocument): Thenable<Uri | undefined> {
  const defaultUri = besides(document, (title) => `${title || l10n.t('文稿')}.docx`);
  return window.showSaveDialog({
    title: l10n.t('导出 Word'),
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('Word文档')]: ['docx'] },
  });
}

/** Whether the file is written; where another program holds it, that is said. */
async function write(target: Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, bytes);
    return true;
  } catch {
    const why = l10n.t('没有导出：{0} 可能正在 Word 或 WPS 里打开，或者文件夹不能写入。请关闭那份文档，或换个名字再导出。', nameOf(target)); // prettier-ignore
    void window.showErrorMessage(why);
    return false;
  }
}
