import type { Law } from './law';

/** Kiro and cc-sdd: `.kiro/specs/NAME/requirements.md`, numbered requirements with a story and EARS criteria. */
export const kiro: Law = {
  layout: 'kiro',
  recognises: (path, source) =>
    /(?:^|\/)\.kiro\/specs\/[^/]+\/(?:requirements|bugfix)\.md$/i.test(path) ||
    (/^#{2,4}\s+(?:Requirement|需求|要件|요구사항|Requisito|Anforderung|Exigence|Требование)\s*\p{Lu}{0,4}-?\d+/imu.test(
      source,
    ) &&
      /\bSHALL\b|\*\*(?:User Story|Objective|用户故事|目的|Цель)\s*[:：]?\*\*/u.test(source)),
  idScope: 'file',
  findsStories: true,
  headings: [
    {
      pattern:
        /^(?:Requirement|需求|要件|요구사항|Requisito|Anforderung|Exigence|Требование|Vereiste|Wymaganie)\s*(?<id>\p{Lu}{0,4}-?\d+(?:\.\d+)?)\s*(?:[:：.–—-]+\s*(?<title>.+))?$/diu,
      kind: 'requirement',
      storyLevel: true,
    },
  ],
  // What was asked for, in the words of the one who asked.
  skips:
    /^(?:project description|プロジェクト説明|プロジェクト記述|项目描述|descripción del proyecto|descrição do projeto)/i,
};
