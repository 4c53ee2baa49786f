import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eitherOf, inLines, inOrder } from '../src/core/pattern';

describe('a pattern', () => {
  it('of alternatives is what they are with bars between them', () => {
    assert.deepEqual(eitherOf('gi', /\bepics?\b/, /^a story|an item$/), /\bepics?\b|^a story|an item$/gi);
  });

  it('of pieces is what they are one after another, a list of them a group', () => {
    assert.deepEqual(
      inOrder('i', /^(?:the )?/, [/team|tester/, /tech leads?/], / (?:must|should) /, [/test/], /\b/),
      /^(?:the )?(?:team|tester|tech leads?) (?:must|should) (?:test)\b/i,
    );
  });

  it('keeps names, classes and escapes of its parts, and only its own flags', () => {
    assert.deepEqual(
      eitherOf('u', inOrder('', /(?<id>\p{Lu}+)-/u, [/\d+/, /[/x]/g]), /a\/b/i),
      /(?<id>\p{Lu}+)-(?:\d+|[/x])|a\/b/u,
    );
  });

  it('in lines is the same on one line, with the values in it as they are', () => {
    const paper = 'story|item';
    const source = inLines`
      \b(?:
        the|an?
        |each of the
      ) (?:${paper}) (?<what>
        \d+|\S
      )
    `;
    assert.equal(source, String.raw`\b(?:the|an?|each of the) (?:story|item) (?<what>\d+|\S)`);
  });
});
