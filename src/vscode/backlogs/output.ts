import { commands, Disposable, window } from 'vscode';
import { commandIds, source } from '../ids';

/** What a person may want to look up later: which files were read, what could not be, and why. */
export class Output implements Disposable {
  private readonly channel = window.createOutputChannel(source, { log: true });
  private readonly show = commands.registerCommand(commandIds.showOutput, () => {
    this.channel.show();
  });

  dispose(): void {
    this.show.dispose();
    this.channel.dispose();
  }

  info(message: string): void {
    this.channel.info(message);
  }

  warn(message: string): void {
    this.channel.warn(message);
  }
}
