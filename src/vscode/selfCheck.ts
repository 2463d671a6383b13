import { Disposable, env, EventEmitter, l10n, UIKind, Uri, version, window, workspace } from 'vscode';
import type { Guard } from './guard';
import type { Segmenting } from './segmenting';
import type { Sessions } from './sessions';

const scheme = 'gongwen-selfcheck';

/** What the check is told of the extension. */
export interface SelfCheckFacts {
  readonly version: string;
  /** Milliseconds of processor time. */
  readonly activation: () => number;
}

/**
 * 自检: a page that says what works on this machine: versions, how words are cut, what is open, which settings are not as they
 * come. For whoever looks after the extension: counts and times, no words of a document, no paths.
 */
export function selfCheck(facts: SelfCheckFacts, segmenting: Segmenting, sessions: Sessions, guard: Guard): Disposable {
  const uri = Uri.from({ scheme, path: l10n.t('/公文自检.md') });
  const changed = new EventEmitter<Uri>();
  let text = '';

  async function write(): Promise<string> {
    const lines = [
      `# ${l10n.t('公文自检')}`,
      '',
      `- ${l10n.t('公文起草 {0}，VS Code {1}，{2}', facts.version, version, hostText())}`,
      `- ${l10n.t('启动用时 {0} 毫秒', facts.activation().toFixed(1))}`,
      `- ${await segmentationText(segmenting)}`,
      ...openText(sessions).map((line) => `- ${line}`),
      `- ${settingsText()}`,
      '',
      l10n.t('这一页只有版本、个数和用时，没有文稿里的字，也没有路径，可以整页复制给维护的人。'),
    ];
    return `${lines.join('\n')}\n`;
  }

  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    guard.command('gongwen.selfCheck', async () => {
      text = await write();
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    }),
  );
}

function hostText(): string {
  const { process } = globalThis as { process?: { platform?: string; arch?: string } };
  const place = env.uiKind === UIKind.Web ? l10n.t('浏览器') : l10n.t('桌面');
  return process?.platform === undefined ? place : `${place} ${process.platform} ${process.arch ?? ''}`.trim();
}

/** Starts the process of jieba if it can be started, so that who reads the page knows. */
async function segmentationText(segmenting: Segmenting): Promise<string> {
  const start = performance.now();
  const engine = await segmenting.ready();
  const milliseconds = Math.round(performance.now() - start);
  // Terms that a general dictionary cuts apart.
  const sample = l10n.t('全市深入贯彻落实各项决策部署，一般公共预算收入增长6.8%。');
  const { words } = await segmenting.cut([sample]);
  const { state } = await segmenting.state();
  let at = 0;
  const cut = words[0]!.lengths.map((length) => sample.slice(at, (at += length))).join('/');
  if (engine === 'jieba') return l10n.t('分词：结巴，在单独的进程里，{0} 毫秒备好。试切：{1}', milliseconds, cut);
  const why =
    state === 'absent' ? l10n.t('这个安装包或这种平台没有结巴') : l10n.t('结巴的进程几次启动不了，原因见“公文”输出');
  return l10n.t('分词：系统自带（{0}）。试切：{1}', why, cut);
}

function openText(sessions: Sessions): readonly string[] {
  const open = sessions.all();
  const rows = open.map((session) => {
    const start = performance.now();
    const report = session.report();
    const milliseconds = (performance.now() - start).toFixed(1);
    const { length } = report.text;
    return l10n.t('第{0}篇：{1} 个字符，待填 {2} 处，读一遍 {3} 毫秒', open.indexOf(session) + 1, length, report.placeholders.length, milliseconds); // prettier-ignore
  });
  return [l10n.t('打开着的公文 {0} 篇', open.length), ...rows];
}

/** Names only: values may hold paths. */
function settingsText(): string {
  const settings = workspace.getConfiguration('gongwen');
  const names = Object.keys(settingsOf(settings)).filter((name) => {
    const found = settings.inspect(name);
    return found?.globalValue !== undefined || found?.workspaceValue !== undefined || found?.workspaceFolderValue !== undefined; // prettier-ignore
  });
  return names.length === 0 ? l10n.t('设置都是原来的') : l10n.t('改过的设置：{0}', names.join('、'));
}

/** `gongwen.a.b` as `a.b` → its value. */
function settingsOf(settings: object, before = ''): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'function') continue;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      Object.assign(flat, settingsOf(value as object, `${before}${name}.`));
    }
    flat[`${before}${name}`] = value;
  }
  return flat;
}
