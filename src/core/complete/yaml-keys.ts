/** The keys of a YAML backlog in the order people write them. Their readers: src/core/parse/yaml. */
export const yamlKeys: readonly { readonly key: string; readonly meaning: string }[] = [
  { key: 'id', meaning: 'how other items name this one' },
  { key: 'type', meaning: 'story, epic, feature, task, bug, spike, goal …' },
  { key: 'title', meaning: 'a few words for lists' },
  { key: 'as_a', meaning: 'the role' },
  { key: 'i_want', meaning: 'the need' },
  { key: 'so_that', meaning: 'the benefit' },
  { key: 'acceptance_criteria', meaning: 'when it is done' },
  { key: 'priority', meaning: 'how important' },
  { key: 'estimate', meaning: 'how large' },
  { key: 'status', meaning: 'how far' },
  { key: 'level', meaning: 'PO or PM' },
  { key: 'depends_on', meaning: 'ids of items that come first' },
  { key: 'parent', meaning: 'id of the epic or goal' },
  { key: 'tags', meaning: 'labels' },
];
