import { Hover, l10n, languages, MarkdownString, Uri } from 'vscode';
import type { Memento, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import { draftName } from './drafts';
import type { Guard } from './guard';
import { reportSelector } from './symbols';

/** Where a paragraph of a document was taken from. No words: hashes by which it is known again. */
interface Origin {
  readonly document: string;
  readonly prints: readonly number[];
  readonly source: string;
  readonly date: string;
}

/** Remembers where paragraphs were taken from, and says it at them. */
export interface MaterialOrigins {
  remember(document: TextDocument, paragraph: string, source: Uri): Promise<void>;
  /** Where the paragraph at an offset was taken from, and when. */
  of(document: TextDocument, offset: number): Promise<{ readonly source: Uri; readonly date: string } | undefined>;
  dispose(): void;
}

const key = 'gongwen.material.origins';
/** The oldest are forgotten first. */
const most = 500;

/** @param today the date of today as a reader writes it */
export function createMaterialOrigins(
  service: ReportService,
  state: Memento,
  guard: Guard,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): MaterialOrigins {
  function all(): readonly Origin[] {
    const known = state.get<unknown>(key);
    return Array.isArray(known) ? (known as readonly Origin[]) : [];
  }

  async function of(document: TextDocument, offset: number): Promise<{ source: Uri; date: string } | undefined> {
    const own = all().filter((origin) => origin.document === document.uri.toString());
    if (own.length === 0) return undefined;
    const line = document.lineAt(document.positionAt(offset)).text;
    const { isTaken } = await service.material();
    const found = own.findLast(({ prints }) => isTaken(line, prints));
    return found && { source: Uri.parse(found.source), date: found.date };
  }

  const hovers = languages.registerHoverProvider(reportSelector, {
    provideHover: (document, position) =>
      guard.run('materialOrigins', undefined, async () => {
        const origin = await of(document, document.offsetAt(position));
        return origin && new Hover(new MarkdownString().appendText(l10n.t('这一段取自“{0}”（{1}）', draftName(origin.source), origin.date))); // prettier-ignore
      }),
  });

  return {
    of,
    async remember(document, paragraph, source) {
      const material = await service.material();
      const origin = { document: document.uri.toString(), prints: material.takenPrints(paragraph), source: source.toString(), date: today() }; // prettier-ignore
      await state.update(key, [...all(), origin].slice(-most));
    },
    dispose() {
      hovers.dispose();
    },
  };
}
