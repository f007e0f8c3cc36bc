import { definedPermissions as defined, type Permission } from '@app/kernel';
import '../../apps/api/api.module.js';

/** Every permission of every module that the api hosts, by name. */
export const definedPermissions = (): readonly Permission[] => [...defined()].sort((a, b) => a.name.localeCompare(b.name));
