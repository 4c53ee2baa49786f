import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { levelOf } from '../src/core/level';
import { readExamples } from './examples';
import { confusionOf, figuresHead, figuresOf, type Judged, reliabilityOf } from './tables';

const [folder = '.'] = process.argv.slice(2);

/** Prints the tables of docs/accuracy.md for every `roles-*.jsonl` of a folder. */
for (const name of readdirSync(folder).filter((each) => /^roles-.*\.jsonl$/.test(each))) {
  const judged = readExamples(`${folder}/${name}`).map((example): Judged => {
    const { label, score } = levelOf(example.item, example.file);
    return { example, label, score };
  });
  const ofDifficulty = (difficulty: string): readonly Judged[] =>
    judged.filter(({ example }) => example.difficulty === difficulty);
  console.log(`\n## ${basename(name, '.jsonl')}\n\n${figuresHead}`);
  console.log(figuresOf('all', judged));
  for (const each of ['easy', 'medium', 'hard']) console.log(figuresOf(each, ofDifficulty(each)));
  console.log(`\nlabel against answer: PO | PM | mixed | unclear\n${confusionOf(judged)}`);
  console.log(`\nscore | items | said % | right %\n${reliabilityOf(judged)}`);
}
