/** vsce's own reader of packages, which has no types. */
declare module '@vscode/vsce/out/zip' {
  export function readVSIXPackage(file: string): Promise<{
    readonly manifest: {
      readonly publisher: string;
      readonly name: string;
      readonly version: string;
      readonly displayName: string;
      readonly engines: { readonly vscode: string };
      readonly contributes: unknown;
    };
    readonly xmlManifest: {
      readonly PackageManifest: { readonly Metadata: readonly { readonly DisplayName: readonly string[] }[] };
    };
  }>;
}
