import type { PackInfo } from '../library';

/** A `.vsix` file, or in one line why there is none. */
export type WrappedLibrary = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Where the library stands in the extension. */
const FOLDER = 'library';
const MIME: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  csv: 'text/csv',
  vsixmanifest: 'text/xml',
};

/**
 * The files of a VS Code extension that contributes a library and nothing else: no code. It does not depend on ours by its
 * manifest, since VS Code would look for that on the network; without ours it does nothing.
 *
 * @param files of the library, by their paths inside it
 * @param engine the versions of VS Code that ours runs in
 */
export function extensionFiles(
  info: PackInfo,
  files: ReadonlyMap<string, Uint8Array>,
  engine: string,
): { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: string } {
  const { extension, version } = info;
  if (extension === undefined || version === undefined) {
    return { reason: '打成扩展要有标识和版本，请在 gongwen-pack.json 里写上，如 "extension": "bangongshi.gongwen-library", "version": "1.0.0"' }; // prettier-ignore
  }
  // VS Code takes x.y.z alone.
  if (!/^\d+\.\d+\.\d+$/.test(version)) return { reason: '打成扩展时 gongwen-pack.json 里的版本只能是 x.y.z，如1.0.0' };
  const [publisher = '', name = ''] = extension.split('.');
  const manifest = {
    name,
    displayName: info.name,
    ...(info.description === undefined ? {} : { description: info.description }),
    version,
    publisher,
    ...(info.author === undefined ? {} : { author: { name: info.author } }),
    ...(info.licence === undefined ? {} : { license: info.licence }),
    engines: { vscode: engine },
    categories: ['Other'],
    contributes: { gongwenPacks: [{ path: `./${FOLDER}` }] },
  };
  const made = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) made.set(`extension/${FOLDER}/${path}`, bytes);
  made.set('extension/package.json', utf8(`${JSON.stringify(manifest, null, 2)}\n`));
  made.set('extension.vsixmanifest', utf8(packageManifest(info, { publisher, name, version, engine })));
  made.set('[Content_Types].xml', utf8(contentTypes([...made.keys()])));
  return { files: made };
}

interface Identity {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
  readonly engine: string;
}

/** `extension.vsixmanifest`: what installers read before they unpack (PackageManifest schema of 2011). */
function packageManifest(info: PackInfo, { publisher, name, version, engine }: Identity): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="zh-CN" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${xml(info.name)}</DisplayName>
    <Description xml:space="preserve">${xml(info.description ?? '')}</Description>
    <Categories>Other</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engine)}"/>
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

/** `[Content_Types].xml` of the Open Packaging Conventions (ECMA-376, part 2): a type for each ending. */
function contentTypes(paths: readonly string[]): string {
  const endings = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()))].sort();
  const types = endings.map((ending) => `<Default Extension=".${ending}" ContentType="${MIME[ending] ?? 'application/octet-stream'}"/>`); // prettier-ignore
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML; characters that XML cannot hold are left out. */
function xml(text: string): string {
  // eslint-disable-next-line no-control-regex -- controls are what it leaves out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark); // prettier-ignore
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
