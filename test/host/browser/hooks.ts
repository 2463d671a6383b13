import { endSession } from './session';

/** Mocha's root hooks (`--require`): the one session of the run ends with it. */
export const mochaHooks = {
  afterAll: async (): Promise<void> => {
    await endSession();
  },
};
