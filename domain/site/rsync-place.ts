/** A folder here, or `host:folder` and `user@host:folder`. No part begins with `-`: nothing may be taken for an option. */
const PLACE = /^(?:(?:\w[\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:\s][^\n]*|[^-:\s@][^:\n]*)$/i;

/** True for a place that rsync may be told to bring a site to. */
export function isRsyncPlace(place: string): boolean {
  return PLACE.test(place);
}
