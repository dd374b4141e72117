import { usePlace } from "../place/place";
import { useSession } from "../session/session";

/** Code of the unit shown: that of the address, else the reader's own. */
export function useUnit(): string {
  const [{ unit }] = usePlace();
  const session = useSession();
  return unit ?? session.unit;
}
