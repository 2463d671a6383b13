import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { isRecord } from '../text/record';
import { askDraft, draftOn } from './compareQuestion';
import { comparisonView } from './comparisons';
import type { Comparisons } from './comparisons';
import type { Current } from './current';
import { openDraft } from './drafts';
import type { Guard } from './guard';
import type { Sessions } from './sessions';

interface Pair {
  readonly before: Uri;
  readonly after: Uri;
}

/**
 * 两稿比对…: the current report, as the later draft, against one that is asked for. Two files that are selected in the
 * explorer are compared with each other. `{before, after}` and `{against}` ask nothing.
 */
export function compareCommand(
  sessions: Sessions,
  current: Current,
  comparisons: Comparisons,
  guard: Guard,
): Disposable {
  async function pairOf(first: unknown, selected: unknown): Promise<Pair | undefined> {
    if (first instanceof Uri) return selectedPair(first, selected);
    const asked = isRecord(first) ? first : {};
    if (asked['before'] instanceof Uri && asked['after'] instanceof Uri)
      return { before: asked['before'], after: asked['after'] };
    const session = current.session();
    if (!session) return undefined;
    const { document } = session;
    const { against } = asked;
    const before =
      against === 'saved' || against === 'head' || against === 'file'
        ? await draftOn(against, document)
        : await askDraft(document, sessions);
    return before && { before, after: document.uri };
  }

  return guard.command('gongwen.compare', async (first?: unknown, selected?: unknown) => {
    const pair = await pairOf(first, selected);
    if (!pair) return;
    if (pair.before.toString() === pair.after.toString()) {
      void window.showInformationMessage(l10n.t('两稿是同一份文稿，没有可比的。请另选一份。'));
      return;
    }
    const before = await openDraft(pair.before);
    const after = before && (await openDraft(pair.after));
    if (!before || !after) return;
    await comparisons.open(before, after);
    await commands.executeCommand(`${comparisonView.id}.focus`);
  });
}

/** The explorer hands over the file that was clicked and all that are selected; what was changed first is the earlier. */
async function selectedPair(clicked: Uri, selected: unknown): Promise<Pair | undefined> {
  const others: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const other = others.find((uri): uri is Uri => uri instanceof Uri && uri.toString() !== clicked.toString());
  if (!other) return undefined;
  const [one, two] = await Promise.all([changedAt(clicked), changedAt(other)]);
  return one <= two ? { before: clicked, after: other } : { before: other, after: clicked };
}

async function changedAt(uri: Uri): Promise<number> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    ({ mtime }) => mtime,
    () => 0,
  );
}
