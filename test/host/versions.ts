/** Everything that the tests and `npm start` install by themselves, pinned in this one place. */

/** A VS Code that runs in the browser: npm's `code-server` carries the whole of it. */
export interface CodeVersion {
  /** As people call it. */
  readonly name: string;
  /** What product.json must state, or the install is not what it claims to be. */
  readonly exact: string;
  readonly codeServer: string;
  /** Major version of Node.js that its server is made for. */
  readonly node: number;
}

/** The oldest VS Code that the extension supports (`engines.vscode`). */
export const minimum: CodeVersion = { name: '1.100', exact: '1.100.3', codeServer: '4.100.3', node: 20 };

export const latest: CodeVersion = { name: '1.139', exact: '1.139.1', codeServer: '4.139.1', node: 24 };

/** npm's `node-OS-ARCH`, for a server that needs another major version than the one at hand. */
export const nodePackages: Readonly<Record<number, string>> = { 20: '20.20.2', 24: '24.21.0' };

/** Where no browser is installed (Linux x64 only); the newest that runs on Node.js 20. */
export const chromiumPackage = '143.0.4';

/** File search (Ctrl+P) of a server whose own copy is not in its package. */
export const ripgrepPackage = '1.18.0';
