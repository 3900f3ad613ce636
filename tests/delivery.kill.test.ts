import { expect, it } from 'vitest';
import { killWatching } from './delivery/killed.ts';
import { judgeKilled } from './delivery/killed-judge.ts';

/** `npm run test:kill` kills fifty times. */
const KILLS = Number(process.env.KILLS ?? 3);

it(`\`recuento watch\`, killed ${KILLS} times at random moments on a site that changes, loses nothing and repeats only in the window`, async () => {
  const verdict = judgeKilled(await killWatching(KILLS));
  const { rounds, changes, lost, invented, repeatedInTheWindow, repeatedElsewhere } = verdict;
  console.log(
    `kills ${KILLS}, rounds ${rounds}, changes ${changes}, lost ${lost.length}, invented ${invented.length}, repeated in the window ${repeatedInTheWindow}, elsewhere ${repeatedElsewhere.length}`,
  );
  expect({ lost, invented, repeatedElsewhere }).toEqual({ lost: [], invented: [], repeatedElsewhere: [] });
}, 600_000);
