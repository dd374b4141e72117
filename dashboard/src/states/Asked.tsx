import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Part } from "../api/outages";
import { useFormat } from "../format/format";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { Failed, Loading } from "./States";

interface AskedProps<T> {
  query: UseQueryResult<T, Error>;
  /** What is shown while nothing has come yet; a few lines where left out. */
  loading?: ReactNode;
  part?: Part;
  /** In the place of a whole page, not inside a card. */
  page?: boolean;
  children: (data: T) => ReactNode;
}

/**
 * Shows what was asked for in whichever state it is: being read, refused, away, or there. What was read once stays, with a
 * word that it is old, when it cannot be read again.
 */
export function Asked<T>({ query, loading, part, page = false, children }: AskedProps<T>) {
  const texts = useTexts(frame);
  const { moment } = useFormat();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && (
          <p className="stale" role="status" data-testid="stale">
            {texts.stale(moment(new Date(query.dataUpdatedAt).toISOString()))}{" "}
            <button type="button" className="link" onClick={() => void query.refetch()}>
              {texts.retry}
            </button>
          </p>
        )}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    return (
      <Failed
        error={query.error}
        again={() => void query.refetch()}
        small={!page}
        {...(part === undefined ? {} : { part })}
      />
    );
  }
  return loading ?? <Loading lines={page ? 6 : 3} cards={page ? 4 : 0} />;
}
