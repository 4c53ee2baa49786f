import { configNames } from './names';

/** What people call their backlogs; letters may be large or small. From the names met in public repositories. */
export const defaultInclude: readonly string[] = [
  // Any name that says so itself.
  '**/*.stories.{txt,md,yml,yaml,json,csv}',
  '**/*.{backlog,story}.{txt,md,yml,yaml,json,csv}',
  '**/*.feature',
  // One file for the whole backlog.
  '**/{backlog,product-backlog,product_backlog,productbacklog,sprint-backlog,sprint_backlog}.{md,yml,yaml,json,csv,tsv}',
  '**/{user-stories,user_stories,userstories,stories,user-story,user_story,epics}.{md,yml,yaml,json,csv,tsv}',
  // In a text each line is an item: only where the name leaves no doubt.
  '**/{backlog,product-backlog,product_backlog,user-stories,user_stories,userstories}.txt',
  // Of one team or product among several.
  '**/*{-,_}{backlog,user-stories,user_stories}.{md,yml,yaml,json,csv,tsv}',
  // For a tracker, or by one: a plain "Jira.csv" is what it calls its export itself.
  '**/{jira,azure-devops,azure_devops}{-,_}{import,export}.csv',
  '**/jira.csv',
  '**/{prd,feature_list,feature-list}.json',
  '**/tasks/prd-*.json',
  // A file for each story, and the tools that write them.
  '**/{user-stories,user_stories,backlog/stories,docs/stories,.project/stories}/**/*.md',
  '**/{docs,backlog,planning}/epics/**/*.md',
  '**/backlog/{tasks,drafts}/*.md',
  '**/specs/*/spec.md',
  '**/specs/feature/*/spec.md',
  '**/kitty-specs/*/spec.md',
  '**/.kiro/specs/*/{requirements,bugfix}.md',
  '**/.kiro/steering/product.md',
  '**/openspec/specs/**/spec.md',
  '**/openspec/changes/*/specs/**/spec.md',
  '**/_bmad-output/implementation-artifacts/**/*.md',
  '**/_bmad-output/planning-artifacts/{epics,prd,product-brief}*.md',
  '**/docs/prd/epic-*.md',
  // Product Manager level.
  '**/{roadmap,vision,product-vision,okr,okrs,prd,product-brief,product-strategy,personas,lean-canvas}.md',
  '**/{opportunity-solution-tree,business-case}.md',
  '**/{roadmap,okr,okrs,prd}{-,_}*.md',
  '**/*{-,_,.}{roadmap,okr,okrs,prd,personas}.md',
  '**/{north-star,go-to-market}.md',
  '**/{okr,okrs}.{yml,yaml,json,csv,txt}',
];

/** What is never looked at: what is configured, other people's packages, templates, what is done and put away. */
export const defaultExclude: readonly string[] = [
  `**/{${configNames.join(',')}}`,
  '**/{node_modules,.git,vendor,.venv}/**',
  '**/{_bmad,.bmad-core,.claude}/**',
  '**/.specify/templates/**',
  '**/.github/ISSUE_TEMPLATE/**',
  '**/openspec/changes/archive/**',
  '**/backlog/{archive,completed}/**',
];
