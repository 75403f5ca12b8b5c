import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Look, Looking } from './prober.js';

const { url, everyMs } = workerData as Looking;
const agent = new Agent({ keepAlive: true });
let looks: Look[] = [];

/** Asks whether the one before was answered or not, so that each wait is seen as it is. */
setInterval(() => {
  const [start, at] = [performance.now(), Date.now()];
  const seen = (status: number): void => void looks.push({ status, ms: performance.now() - start, at });
  get(url, { agent }, (answer) => answer.on('end', () => seen(answer.statusCode ?? 0)).resume()).on('error', () =>
    seen(0),
  );
}, everyMs);

parentPort?.on('message', () => {
  parentPort?.postMessage(looks);
  looks = [];
});
