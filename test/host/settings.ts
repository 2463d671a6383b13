/** Settings that keep away what VS Code would put before a first-time user; the extension's own first contact stays. */
export const quietWorkbench = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
} as const;
