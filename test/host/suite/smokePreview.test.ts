// 版式预览, in the desktop's extension host and in the browser's.
import * as vscode from 'vscode';
import type { ClipboardMessage, PagesMessage } from '../../../src/text/previewMessages';
import { same, until } from '../check';
import { closeAll, sample, testApi, untitled } from './reports';

describe('版式预览（网页和桌面）', () => {
  after(closeAll);

  it('lays out the report, counts its pages, and hands it to the clipboard in both flavours', async () => {
    const { document } = await untitled(sample);
    await vscode.commands.executeCommand('gongwen.preview');
    const { preview } = await testApi();
    const told = <T>(type: 'pages' | 'clipboard'): Promise<T> =>
      until(type, () => preview.told(document.uri)?.[type] as T | undefined);
    const { pages, profile } = await told<PagesMessage>('pages');
    same([pages.length, profile], [1, 'official']);
    same(await until('the count', () => preview.count() || undefined), '约1页');
    await preview.say(document.uri, { type: 'copy' });
    const { html, text } = await told<ClipboardMessage>('clipboard');
    same([html.startsWith('<p style='), text], [true, sample]);
  });
});
