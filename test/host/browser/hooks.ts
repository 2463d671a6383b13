import { endSessions } from './session';

/** Mocha's root hooks (`--require`): its servers and browsers end with the run. */
export const mochaHooks = {
  afterAll: async (): Promise<void> => {
    await endSessions();
  },
};
