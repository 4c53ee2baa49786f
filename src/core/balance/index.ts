export { describeBalance } from './describe';
export type { Linker } from './html-parts';
export { balanceOf, type Balance } from './measure';
export { printHtml, type PageOptions } from './print-html';
export { printMarkdown } from './print-markdown';
