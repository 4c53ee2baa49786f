import type { Layout } from '../../model';
import { backlogMd } from './backlog-md';
import { bmadEpics, bmadSpec, bmadStory } from './bmad';
import { generic } from './generic';
import { issueTemplate } from './issue-template';
import { kiro } from './kiro';
import type { Law } from './law';
import { leanCanvas } from './lean-canvas';
import { namedBacklog } from './named-backlog';
import { openSpec } from './openspec';
import { opportunityTree } from './opportunity-tree';
import { personas } from './personas';
import { pmDocument } from './pm-document';
import { roadmap } from './roadmap';
import { specKit } from './spec-kit';
import { storyFile } from './story-file';

/** The surest first: markers that nobody writes by accident before names that anybody may use. */
const laws: readonly Law[] = [
  issueTemplate,
  backlogMd,
  openSpec,
  kiro,
  specKit,
  bmadSpec,
  bmadStory,
  bmadEpics,
  opportunityTree,
  leanCanvas,
  personas,
  roadmap,
  pmDocument,
  storyFile,
  namedBacklog,
  generic,
];

/** The law that a file follows, by its path and content, unless the configuration says so. */
export function lawOf(path: string, source: string, layout: Layout | 'auto'): Law {
  const normal = path.replace(/\\/g, '/');
  const candidates = layout === 'auto' ? laws : laws.filter((law) => law.layout === layout);
  return candidates.find((law) => law.recognises(normal, source)) ?? candidates[0] ?? generic;
}
