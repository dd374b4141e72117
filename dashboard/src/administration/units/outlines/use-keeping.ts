import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { query } from "../../../api/paging";
import { upload } from "../../../api/upload";
import { unitPath } from "../registered";
import type { Handed, Kept } from "./kept";

/** Sends outlines of a province and tells how far it is, 0 to 1. */
export function useKeeping(province: string) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const keeping = useMutation({
    mutationFn: async ({ file, from, byName, version }: Handed) => {
      setShare(0);
      const path = query(unitPath(province, "boundaries"), { from, match: byName ? "name" : null });
      const { data } = await upload<Kept>(path, file, {
        method: "PUT",
        contentType: "application/geo+json",
        ifMatch: `"${version}"`,
        progress: setShare,
      });
      return data;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["outlines"] }),
  });
  return { ...keeping, share };
}
