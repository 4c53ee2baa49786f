export { describeBalance } from './describe';
export type { Linker } from './html-parts';
export { balanceOf, type Balance } from './measure';
export { printHtml } from './print-html';
export { printMarkdown } from './print-markdown';
