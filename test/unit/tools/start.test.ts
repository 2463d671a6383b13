import assert from 'node:assert/strict';
import { older } from '../../tools/desktopCode';
import { hasDisplay } from '../../tools/display';

describe('npm start', () => {
  it('compares versions as numbers', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['1.99.3', '1.100.0', true],
      ['1.100.0', '1.100.0', false],
      ['1.100.1', '1.100.0', false],
      ['1.139.1', '1.100.0', false],
      ['0.200.0', '1.100.0', true],
    ];
    for (const [a, b, expected] of pairs) assert.equal(older(a, b), expected, `${a} ${b}`);
  });

  it('opens a window only where there is somebody to see it', () => {
    assert.equal(hasDisplay({}, 'linux'), false);
    assert.equal(hasDisplay({ DISPLAY: '' }, 'linux'), false);
    assert.equal(hasDisplay({ DISPLAY: ':0' }, 'linux'), true);
    assert.equal(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
    assert.equal(hasDisplay({ DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
    assert.equal(hasDisplay({}, 'darwin'), true);
    assert.equal(hasDisplay({}, 'win32'), true);
  });
});
