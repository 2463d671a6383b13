import type { Severity } from '../rules/finding';
import type { ReviewChapter } from './model';

/** A state as it is read, never by colour alone. */
export const STATES: Readonly<Record<ReviewChapter['state'], string>> = {
  open: '要处理',
  told: '供参考',
  clean: '没有问题',
  unchecked: '没有查',
};

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

export const TITLE = '送审前检查';
export const CHECKED = '查了什么';
export const UNCHECKED = '没有查什么';
