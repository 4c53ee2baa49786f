import { journey } from '../journey';

const backlog = `# Backlog of the night bus

## BUS-1 See the next bus

As a night nurse, I want to see when the next bus leaves.

## BUS-2 Stop on request

As a passenger, I want to be let out between two stops.
`;

journey(
  'a rule is turned off for one line, and then for the whole team',
  { 'backlog.md': backlog },
  async (bench) => {
    await bench.openFile('backlog.md');
    const squiggles = bench.squiggles('warning');
    await squiggles.nth(1).waitFor({ state: 'attached' });

    await bench.placeCursor('see when the next bus leaves');
    await bench.choose(
      await bench.openLightBulb(),
      'Turn off this rule for this line (story-missing-benefit)',
    );
    await bench.line('<!-- backlog-lens-disable-next-line story-missing-benefit').waitFor();
    await squiggles.nth(1).waitFor({ state: 'detached' });
    await bench.takePicture('turn-off-1-line');
    await bench.page.keyboard.press('Escape');

    await bench.placeCursor('be let out between two stops');
    await bench.choose(
      await bench.openLightBulb(),
      'Turn off this rule for the workspace (story-missing-benefit)',
    );
    await squiggles.first().waitFor({ state: 'detached' });
    await bench.fileHolds('backlog-lens.config.yml', 'story-missing-benefit: off');
    await bench.takePicture('turn-off-2-workspace');
  },
);
