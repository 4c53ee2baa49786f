import {
  commands,
  Disposable,
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationOptions,
  type TextEditor,
} from 'vscode';
import type { Evidence } from '../../core';
import type { Backlogs } from '../backlogs/backlogs';
import type { Report } from '../backlogs/report';
import { toRange } from '../backlogs/to-editor';
import { commandIds, contextKeys } from '../ids';
import { sideWords, signalWords } from './level-words';

/** The words that led to the levels, marked in the text from when somebody asks for them until they are put away. */
export function markEvidence(backlogs: Backlogs): Disposable {
  // The frame tells the sides apart without colour.
  const forOwner = marksWith('solid', 'charts.blue');
  const forManager = marksWith('dashed', 'charts.purple');
  let isOn = false;

  const draw = (): void => {
    for (const editor of window.visibleTextEditors) {
      const marks = isOn ? marksIn(backlogs, editor) : [];
      editor.setDecorations(
        forOwner,
        marks.filter(({ weight }) => weight < 0),
      );
      editor.setDecorations(
        forManager,
        marks.filter(({ weight }) => weight > 0),
      );
    }
  };
  const turn = (on: boolean) => (): void => {
    isOn = on;
    void commands.executeCommand('setContext', contextKeys.showsEvidence, on);
    draw();
  };
  const drawAgain = (): void => {
    if (isOn) draw();
  };

  return Disposable.from(
    forOwner,
    forManager,
    commands.registerCommand(commandIds.showEvidence, turn(true)),
    commands.registerCommand(commandIds.hideEvidence, turn(false)),
    backlogs.onDidChange(drawAgain),
    window.onDidChangeVisibleTextEditors(drawAgain),
  );
}

function marksWith(
  frame: 'solid' | 'dashed',
  color: string,
): ReturnType<typeof window.createTextEditorDecorationType> {
  return window.createTextEditorDecorationType({
    border: `1px ${frame}`,
    borderColor: new ThemeColor(color),
    borderRadius: '3px',
    overviewRulerColor: new ThemeColor(color),
    overviewRulerLane: OverviewRulerLane.Center,
  });
}

interface Mark extends DecorationOptions {
  readonly weight: number;
}

function marksIn(backlogs: Backlogs, { document }: TextEditor): Mark[] {
  const report = backlogs.get(document.uri);
  // Between a keystroke and the next look the marks stay where the editor has moved them.
  if (!report) return [];
  return report.file.items.flatMap((item) =>
    backlogs.levelOf(report, item).evidence.map((evidence) => markOf(report, evidence)),
  );
}

function markOf(report: Report, evidence: Evidence): Mark {
  const { at, weight } = evidence;
  return {
    range: toRange(report, at),
    hoverMessage: `${sideWords(evidence)} (${signalWords(evidence)})`,
    weight,
  };
}
