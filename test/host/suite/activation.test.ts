import assert from 'node:assert/strict';
import module from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import { testApi } from './reports';

describe('activation on the desktop', () => {
  it('loads the entry and no lazy file', async () => {
    const extension = vscode.extensions.getExtension('gongwen.gongwen')!;
    await extension.activate();
    const cached = Object.keys((module as unknown as { _cache: Record<string, unknown> })._cache);
    const ours = cached
      .filter((file) => file.startsWith(path.join(extension.extensionPath, 'dist')))
      .map((file) => path.basename(file));
    assert.deepEqual(ours, ['extension.node.cjs']);
    assert.equal((await testApi()).phrases.isRead(), false, 'libraries wait until somebody asks for them');
  });
});
