import { packageDoors } from './package-doors.js';

/** Gives what a door exports under a name. */
export async function doorValues(): Promise<(door: string, name: string) => unknown> {
  const loaded = await Promise.all(
    packageDoors.map(async ({ specifier, source }): Promise<[string, object]> => [
      specifier,
      await import(`../../${source}`),
    ]),
  );
  const doors = new Map(loaded);
  return (door, name) => Reflect.get(doors.get(door) ?? {}, name);
}
