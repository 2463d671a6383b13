const LONGEST = 240;
const DEEPEST = 8;
/** What Windows takes for a device, whatever the ending; a library is for all machines. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a path that a library names, or that stands in a packed file, is not used; undefined for one that stays inside the
 * folder on every system.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return '路径是空的';
  if (path.length > LONGEST) return `路径太长，最多${LONGEST}个字符`;
  if (path.includes('\\')) return '路径里不能有反斜杠，请用“/”';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return '不能用绝对路径，只能用共享库里面的路径';
  const parts = path.replace(/\/$/, '').split('/');
  if (parts.length > DEEPEST) return `文件夹套得太深，最多${DEEPEST}层`;
  for (const part of parts) {
    const problem = nameProblem(part);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Why a file or folder may not be called so. */
export function nameProblem(name: string): string | undefined {
  if (name === '..') return '路径里不能有“..”，只能用共享库里面的文件';
  if (name === '' || name === '.') return '路径里不能有空的一段或“.”';
  // eslint-disable-next-line no-control-regex -- controls are what it looks for
  if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(name)) return '文件名里不能有控制字符';
  if (/[:*?"<>|]/.test(name)) return '文件名里不能有 : * ? " < > |';
  if (DEVICE.test(name) || FORBIDDEN.has(name)) return `“${name}”是系统保留的名称，请改名`;
  return /[. ]$/.test(name) ? '文件名不能以空格或句点结尾' : undefined;
}
