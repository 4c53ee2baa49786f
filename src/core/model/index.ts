export * from './backlog';
export * from './criterion';
export * from './item';
export * from './kinds';
export * from './story';
