import { journey } from '../journey';

const story = (id: number): string =>
  `## TOY-${id} Reserve toy ${id}\n\nAs a parent, I want to reserve toy ${id} quickly, so that nobody else has it.\n`;
const backlog = Array.from({ length: 700 }, (_, index) => story(index + 1)).join('\n');

journey(
  'the end of a long file is underlined too, though the editor underlines no more than 500 findings',
  { 'backlog.md': backlog },
  async (bench) => {
    await bench.openFile('backlog.md');
    await bench.squiggles('warning').first().waitFor({ state: 'attached' });
    await bench.takePicture('many-findings-1-beginning');
    await bench.insist(async () => {
      await bench.editor.click();
      await bench.page.keyboard.press('Control+End');
    }, bench.line('I want to reserve toy 700 quickly'));
    await bench.squiggles('warning').first().waitFor({ state: 'attached' });
    await bench.takePicture('many-findings-2-end');
  },
);
