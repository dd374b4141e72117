import { queryOptions } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { get } from "../api/client";

export type Role = "officer" | "reviewer" | "leader" | "administrator" | "integrator";

/** Who is here, as the gateway says. */
export interface Me {
  username: string;
  name: string;
  unit: string | null;
  roles: string[];
}

/** Somebody who belongs to a unit. */
export interface Session {
  me: Me;
  /** Code of the own unit. */
  unit: string;
  /** True where the account has one of the roles. It only shapes the page: every service decides for itself. */
  is: (...roles: Role[]) => boolean;
}

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => get<Me>("/api/me", signal),
  staleTime: Infinity,
});

export function sessionOf(me: Me, unit: string): Session {
  return { me, unit, is: (...roles) => roles.some((role) => me.roles.includes(role)) };
}

export const SessionContext = createContext<Session | null>(null);

/** The session; only inside pages that need one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error("no session here");
  }
  return session;
}
