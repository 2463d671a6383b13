import { CompletionItem, CompletionItemKind, CompletionList, Disposable, l10n, languages, Range } from 'vscode';
import type { Position, TextDocument } from 'vscode';
import type { ReportService } from '../service';
import type { TermOffer } from '../terms/offers';
import type { Guard } from './guard';
import type { CollectedEntry } from './libraryRows';
import type { PhraseInsertion } from './phraseInsertion';
import type { Sessions } from './sessions';
import type { Collection } from './collection';
import { reportSelector } from './symbols';
import type { TeamTerms } from './teamTerms';
import { today } from './today';

/** The file of our own library whose entries VS Code itself offers in documents of our language. */
const staticFile = 'gongwen.json';
const mostItems = 50;
/** Fewer letters would find nearly everything; fewer Chinese characters stand everywhere. */
const fewestTyped = 2;
const longestTyped = 12;
const mostUsed = 8;

/**
 * Phrases, and right forms of the 口径表, in VS Code's list of completions, for the letters or the Chinese words before the caret; in reports only. In a
 * Markdown report all of them, in one of our own language those that VS Code does not offer itself. Nothing is shown
 * before somebody has asked for the libraries: the first question has them read.
 */
export function phraseCompletion(
  service: ReportService,
  collection: Collection,
  terms: TeamTerms,
  insertion: PhraseInsertion,
  sessions: Sessions,
  guard: Guard,
): Disposable {
  const starts = startsOf(collection, guard);

  function entriesFor(typed: string): readonly CollectedEntry[] {
    return /^[A-Za-z]/.test(typed) ? collection.phrases(typed) : starts.of(typed);
  }

  async function items(document: TextDocument, position: Position): Promise<CompletionList | undefined> {
    if (!sessions.live(document)) return undefined;
    const typed = typedBefore(document, position);
    if (typed === undefined) return undefined;
    await collection.ready();
    const agreed = terms.of(document);
    const isOurs = document.languageId === 'gongwen';
    // What was typed in Chinese may belong to the words before it: the longest end of it that begins a phrase counts.
    for (let from = 0; typed.length - from >= fewestTyped; from++) {
      const words = typed.slice(from);
      const found = entriesFor(words).filter((entry) => !isOurs || !isStatic(entry));
      const offers = agreed ? service.termOffers(agreed, words, { first: today(), last: today() }) : [];
      const told = new Set(offers.map(({ text }) => text));
      const used = usedStarting(document, words).filter((text) => !told.has(text));
      const made = [
        ...used.map((text) => usedItem(text, words, position)),
        ...offers.map((offer) => termItem(offer, words, position)),
        ...found.map((entry, at) => itemOf(entry, words, at, document, position)),
      ];
      if (made.length > 0) return new CompletionList(made.slice(0, mostItems), true);
      if (/^[A-Za-z]/.test(words)) break;
    }
    return undefined;
  }

  /** Names and set terms of the report itself that begin so, the most used first; not the one that is being written. */
  function usedStarting(document: TextDocument, words: string): readonly string[] {
    const report = sessions.live(document)?.report();
    if (!report) return [];
    return service
      .usedTerms(report)
      .filter(({ text }) => text.length > words.length && text.startsWith(words))
      .sort((one, other) => other.places.length - one.places.length)
      .slice(0, mostUsed)
      .map(({ text }) => text);
  }

  function itemOf(
    entry: CollectedEntry,
    words: string,
    at: number,
    document: TextDocument,
    position: Position,
  ): CompletionItem {
    const item = new CompletionItem({ label: entry.name, description: entry.group }, CompletionItemKind.Snippet);
    const range = new Range(position.translate(0, -words.length), position);
    item.range = range;
    // The list is filtered by us: VS Code knows no pinyin.
    item.filterText = words;
    item.sortText = String(at).padStart(3, '0');
    item.detail = collection.nameOf(entry.source.library);
    item.documentation = insertion.preview(entry.body);
    item.insertText = insertion.snippetAt(entry, document, document.offsetAt(range.start));
    item.keepWhitespace = true;
    return item;
  }

  const provider = languages.registerCompletionItemProvider(reportSelector, {
    async provideCompletionItems(document, position) {
      let list: CompletionList | undefined;
      await guard.later('phraseCompletion', async () => {
        list = await items(document, position);
      });
      return list;
    },
  });
  return Disposable.from(provider, starts);
}

function usedItem(text: string, words: string, position: Position): CompletionItem {
  const item = new CompletionItem({ label: text, description: l10n.t('本文用过') }, CompletionItemKind.Text);
  item.range = new Range(position.translate(0, -words.length), position);
  item.filterText = words;
  // Before phrases, behind what the office has agreed on.
  item.sortText = '!1';
  return item;
}

function isStatic({ source }: CollectedEntry): boolean {
  return source.library === 'builtin' && source.path === staticFile;
}

/** The right form, in the place of what was typed of it or of a wrong or short form. */
function termItem({ text, typed, kind, row }: TermOffer, words: string, position: Position): CompletionItem {
  const item = new CompletionItem({ label: text, description: l10n.t('口径') }, CompletionItemKind.Value);
  item.range = new Range(position.translate(0, -words.length), position);
  item.filterText = words;
  item.sortText = ' ';
  const { file, sheet, row: line } = row.source;
  const place = sheet === '' ? l10n.t('{0} 第{1}行', file, line) : l10n.t('{0}“{1}”第{2}行', file, sheet, line);
  item.detail = kind === 'wrong' ? l10n.t('不写“{0}”（{1}）', typed, place) : place;
  return item;
}

/** The letters, or the Chinese characters, right before the caret. */
function typedBefore(document: TextDocument, position: Position): string | undefined {
  const line = document
    .lineAt(position.line)
    .text.slice(Math.max(0, position.character - longestTyped), position.character);
  const typed = /[A-Za-z][A-Za-z0-9]*$|\p{Script=Han}+$/u.exec(line)?.[0] ?? '';
  return typed.length < fewestTyped ? undefined : typed;
}

interface Starts {
  of(words: string): readonly CollectedEntry[];
  dispose(): void;
}

/** Phrases by how their names begin, made again when the libraries have changed. */
function startsOf(collection: Collection, guard: Guard): Starts {
  let known: Map<string, CollectedEntry[]> | undefined;
  const watch = guard.on('phraseCompletion', collection.onDidChange, () => {
    known = undefined;
  });
  const wordsOf = ({ name, origin }: CollectedEntry): readonly string[] => [
    name,
    ...('prefixes' in origin ? origin.prefixes : []),
  ];
  return {
    of(words) {
      if (!known) {
        known = new Map();
        for (const entry of collection.entries()) {
          if (entry.kind !== 'phrase') continue;
          for (const start of new Set(wordsOf(entry).map((word) => word.slice(0, fewestTyped)))) {
            const list = known.get(start);
            if (list) list.push(entry);
            else known.set(start, [entry]);
          }
        }
      }
      const candidates = known.get(words.slice(0, fewestTyped)) ?? [];
      return candidates.filter((entry) => wordsOf(entry).some((word) => word.startsWith(words)));
    },
    dispose: () => {
      watch.dispose();
    },
  };
}
