import type { Law } from './law';
import { pmDocument } from './pm-document';
import { isRoadmap } from './product-names';

/** What is planned for when: its phases and themes are items that hold what stands below them. */
export const roadmap: Law = {
  ...pmDocument,
  recognises: isRoadmap,
  headings: [
    ...pmDocument.headings,
    {
      pattern: /^\P{L}*(?:phase|stage|horizon|milestone|P)\s*\d+[a-z]?\s*[:：.)–—-]+\s*(?<title>\p{L}.*)$/diu,
      kind: 'roadmap',
      storyLevel: false,
    },
  ],
};
