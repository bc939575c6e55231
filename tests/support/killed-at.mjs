/** `node --import killed-at.mjs`: ends the process, as `kill -9` does, right before its call number KILLED_AT that changes a file. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.KILLED_AT);
let calls = 0;
for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
  const call = fs[name];
  fs[name] = (...input) => {
    calls += 1;
    if (calls === at) process.kill(process.pid, 'SIGKILL');
    return call(...input);
  };
}
syncBuiltinESMExports();
