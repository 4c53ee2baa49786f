import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distinct, fileStem } from '../../src/core/convert/file-name';

describe('the name of a file', () => {
  it('has letters, digits and dashes alone, in any script', () => {
    assert.equal(fileStem('LANE-1: Book a lane?'), 'lane-1-book-a-lane');
    assert.equal(fileStem('¿Dónde está el café/bar?'), 'dónde-está-el-café-bar');
  });

  it('is there also where no word has either', () => {
    assert.equal(fileStem('… 🏊 …'), 'backlog');
  });

  it('ends in no dash where a long one is cut', () => {
    assert.match(fileStem(`${'a'.repeat(59)} lane`), /^a{59}$/);
  });

  it('is another one for each of several that are called the same', () => {
    assert.deepEqual(distinct(['login', 'login-2', 'login', 'Login']), [
      'login',
      'login-2',
      'login-3',
      'Login-4',
    ]);
  });
});
