import { Uri } from 'vscode';
import type { Webview, WebviewPanel } from 'vscode';
import type { Guard } from './guard';

/** What a page was told last, by the kind of message. */
export type Told<Message extends { readonly type: string }> = Readonly<{
  [Type in Message['type']]?: Extract<Message, { readonly type: Type }>;
}>;

/** A page of ours in a panel, seen from the editor. */
export interface PageInPanel<Message extends { readonly type: string }> {
  readonly panel: WebviewPanel;
  post(message: Message): void;
  /** For tests: what the page was told last, and a word to its editor as the page would say it. */
  told(): Told<Message>;
  receive(given: unknown): Promise<void>;
  dispose(): void;
}

export interface PageParts<Request> {
  readonly title: string;
  readonly html: (webview: Webview, extension: Uri) => string;
  /** What the page asks for; undefined for anything else. */
  readonly read: (given: unknown) => Request | undefined;
  readonly answer: (request: Request) => Promise<void>;
}

/** Puts a page into a panel and listens to it. */
export function fillPanel<Message extends { readonly type: string }, Request>(
  panel: WebviewPanel,
  extension: Uri,
  { title, html, read, answer }: PageParts<Request>,
  feature: string,
  guard: Guard,
): PageInPanel<Message> {
  let told = {} as Told<Message>;

  async function receive(given: unknown): Promise<void> {
    const request = read(given);
    if (request !== undefined) await guard.later(feature, () => answer(request));
  }

  const listening = guard.on(feature, panel.webview.onDidReceiveMessage, (given: unknown) => {
    void receive(given);
  });
  panel.title = title;
  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  panel.webview.html = html(panel.webview, extension);

  return {
    panel,
    post(message) {
      told = { ...told, [message.type]: message };
      void panel.webview.postMessage(message);
    },
    told: () => told,
    receive,
    dispose: () => {
      listening.dispose();
    },
  };
}

export interface Drawing {
  readonly draw: () => void;
  dispose(): void;
}

/** Draws what a page shows, by `work`; while nobody can see the page, as soon as it can be seen. */
export function drawnWhenSeen(panel: WebviewPanel, feature: string, guard: Guard, work: () => void): Drawing {
  let isStale = false;

  function draw(): void {
    isStale = !panel.visible;
    if (!isStale) work();
  }

  const watching = guard.on(feature, panel.onDidChangeViewState, () => {
    if (isStale && panel.visible) draw();
  });
  return {
    draw,
    dispose: () => {
      watching.dispose();
    },
  };
}
