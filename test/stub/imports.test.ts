import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';

const root = path.resolve(__dirname, '../..');

describe('The imports of the stub', () => {
  it('Files import index, because the folder name alone means the built package', () => {
    const files = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mts'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const wrong = files
      .split('\n')
      .filter(
        (file) =>
          file !== '' &&
          /(?:from |import\(|require\()'[./\w-]*\/api-stub'/.test(
            readFileSync(path.join(root, file), 'utf8'),
          ),
      );
    expect(wrong).to.deep.equal([]);
  });
});
