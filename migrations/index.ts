import { PlatformGround1795348800000 } from './20261122120000-platform-ground.js';

/** One timeline for all modules, oldest first. */
export const migrations = [PlatformGround1795348800000];
