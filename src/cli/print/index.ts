import type { LintFormat } from '../options';
import { printGithub } from './github';
import { printFindings } from './json';
import { printJunit } from './junit';
import { printMarkdown } from './markdown';
import type { Report } from './report';
import { printSarif } from './sarif';
import { printStylish } from './stylish';

/** How each format prints what a lint has come to. */
export const printers: Readonly<Record<LintFormat, (report: Report) => string>> = {
  stylish: printStylish,
  json: printFindings,
  sarif: printSarif,
  junit: printJunit,
  github: printGithub,
  markdown: printMarkdown,
};
