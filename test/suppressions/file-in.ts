import type { BacklogFile, Format } from '../../src/core/model';
import { fileOf } from '../pages';

/** What of a file decides how comments are read and written in it. */
export function fileIn(format: Format, source: string): Pick<BacklogFile, 'path' | 'source' | 'format'> {
  return { path: fileOf[format] ?? '', source, format };
}
