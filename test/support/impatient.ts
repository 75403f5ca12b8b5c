import { Agent, setGlobalDispatcher } from 'undici';

/** Loaded before a command, has its HTTP client give up after a second where that waits for minutes by itself. */
setGlobalDispatcher(new Agent({ headersTimeout: 1 }));
