import assert from 'node:assert/strict';

/** The headings of every rule's page, in order. */
export const headings = ['Why', 'Avoid', 'Prefer', 'When to turn it off', 'Source'];
/** A page's example is read as the file that its fence names. */
export const fileOf: Readonly<Record<string, string>> = {
  text: 'page.stories.txt',
  markdown: 'page.backlog.md',
  yaml: 'page.backlog.yaml',
  json: 'page.backlog.json',
  gherkin: 'page.feature',
  csv: 'page.backlog.csv',
};

/** An example on a rule's page, and the file it is read as. */
export interface Example {
  readonly file: string;
  readonly text: string;
}

/** The examples below a heading of a page. */
export function examples(page: string, heading: string): Example[] {
  const next = new RegExp(`^## (?=(?:${headings.join('|')})$)`, 'm');
  const section = page.split(next).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```+(\w+)\n(.*?)^```+$/gms)].map(([, language = '', text = '']) => {
    const file = fileOf[language];
    assert.ok(file, `a fence of ${heading} names no format: ${language}`);
    return { file, text };
  });
}

export function withoutFences(page: string): string {
  return page.replace(/^(`{3,})\w*\n.*?^\1$/gms, '');
}
