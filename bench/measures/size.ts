/** What `npm install` adds to a project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedSize } from '../../scripts/installed-size';
import { npm, packPackage, projectRoot } from '../../scripts/packed';
import type { Context, Measure } from '../measure';

/** In the exact versions that the bench measures. */
const PEERS: Record<string, string[]> = {
  original: ['7digital-api@1.0.0'],
  'fetch+fxp': ['fast-xml-parser'],
  'axios+fxp': ['axios', 'fast-xml-parser'],
  'got+fxp': ['got', 'fast-xml-parser'],
  stripe: ['stripe'],
};

export const size: Measure = {
  name: 'installed',
  title: 'An installation with all dependencies',
  group: 'size',
  subjects: ['this', ...Object.keys(PEERS)],
  isConstant: true,
  figures: [
    { name: 'bytes', title: 'size, MB', digits: 2, scale: 1e-6, target: { as: 'value', bound: 1.5 } },
    { name: 'files', title: 'files', digits: 0, target: { as: 'value', bound: 380 } },
  ],
  async measure(subject, context) {
    const names = subject === 'this' ? [await packedIn(context)] : (PEERS[subject] ?? []).map(exact);
    const { bytes, files } = await installedSize(join(context.scratch, `installed-${subject}`), ...names);
    return { bytes, files };
  },
};

async function packedIn({ packageFolder, scratch }: Context): Promise<string> {
  if (packageFolder === projectRoot) return packPackage(join(scratch, 'packed'));
  const said = await npm(packageFolder, ['pack', '--silent', '--pack-destination', scratch]);
  return join(scratch, said.trim().split('\n').at(-1) as string);
}

function exact(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies[name] ? `${name}@${dependencies[name]}` : name;
}
