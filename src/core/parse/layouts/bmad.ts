import type { Law } from './law';
import { storyHeading } from './story-heading';

/** Its older builds write no colon behind the number. */
const numberedStory = new RegExp(
  String.raw`^#{2,4}[ \t]+(?:${storyHeading})[ \t]+[\p{L}\d-]*\d+\.\d+\w*(?:[ \t]*[:：–—-]|[ \t]+\p{L})`,
  'imu',
);

/** BMAD epics: `## Epic 1: …` and `### Story 1.1: …`. The list of epics at the top repeats them and is no backlog. */
export const bmadEpics: Law = {
  layout: 'bmad',
  recognises: (_path, source) => numberedStory.test(source),
  idScope: 'backlog',
  findsStories: true,
  headings: [
    {
      pattern: new RegExp(
        String.raw`^(?:${storyHeading})\s*(?<id>[\p{L}\d-]*\d+\.\d+[a-z]?)(?:\s*[:：.–—-]+\s*|\s+)(?<title>\S.*)$`,
        'diu',
      ),
      kind: 'story',
      storyLevel: true,
    },
    {
      pattern: /^Epic\s+(?<id>[\w-]+?)(?:\s*[:：.–—-]+\s*|(?<=\d)\s+)(?<title>\S.*)$/di,
      kind: 'epic',
      storyLevel: false,
      needsContent: true,
    },
  ],
  skips: /^(?:epic list|epics list|list of epics|FR coverage map|requirements inventory|overview)\b/i,
  // Its product requirements begin with what they are for; what is required is told again by the stories.
  entries: [
    { kind: 'goal', storyLevel: false, under: /^(?:\d+(?:\.\d+)*\.?\s+)?goals?\P{L}*$/iu, only: 'any' },
  ],
};

/** A BMAD story file is one item: `docs/stories/1.1.story.md`. */
export const bmadStory: Law = {
  layout: 'bmad',
  recognises: (_path, source) =>
    /^#\s+(?:\p{L}+\s+)?(?:Story|História|Historia)\s+[\p{L}\d-]*\d+\.\d+\w*\s*[:：–—-]/imu.test(source) ||
    (/^#{1,3}\s+Dev Agent Record\b/im.test(source) && /^#{1,3}\s+(?:User )?Story\b/im.test(source)) ||
    (/^\*\*(?:Story Statement|Declaração da História)\s*:?\*\*/im.test(source) &&
      /^\*\*(?:Acceptance Criteria|Critérios de Aceita)/im.test(source)),
  idScope: 'backlog',
  findsStories: true,
  headings: [],
  wholeFile: 'story',
};

/** A specification of BMAD's later builds, or of its quick flow, is one item too: its criteria stand beside the tasks. */
export const bmadSpec: Law = {
  layout: 'bmad',
  recognises: (_path, source) =>
    /<frozen-after-approval\b|^#\s+Tech[- ]Spec\s*[:：]/im.test(source) ||
    (/^## Intent\b/m.test(source) &&
      /^\*\*Problem:?\*\*/m.test(source) &&
      /^## Tasks & Acceptance\b/m.test(source)),
  idScope: 'backlog',
  findsStories: true,
  headings: [],
  wholeFile: 'feature',
};
