import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import english from "antd/locale/en_GB";
import vietnamese from "antd/locale/vi_VN";
import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { BrowserRouter, useLocation } from "react-router";
import { Frame } from "../frame/Frame";
import { OpenFrame } from "../frame/OpenFrame";
import { LiveProvider } from "../live/live";
import { pageAt } from "../pages/pages";
import { prefer, usePreferences, useShownLook } from "../preferences/preferences";
import { meQuery, SessionContext, sessionOf } from "../session/session";
import { Failed, Loading, Notice } from "../states/States";
import { frame } from "../texts/frame";
import { type Speech, SpeechContext, useTexts } from "../texts/texts";
import { nonce } from "./nonce";
import { newClient } from "./queries";
import { themeOf } from "./theme";

export function App() {
  const { language, density } = usePreferences();
  const look = useShownLook();
  const [client] = useState(newClient);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    document.documentElement.dataset["look"] = look;
  }, [look]);
  const speech = useMemo<Speech>(() => ({ language, speak: (next) => prefer({ language: next }) }), [language]);
  const theme = useMemo(() => themeOf(look, density), [look, density]);
  return (
    <SpeechContext value={speech}>
      <ConfigProvider theme={theme} locale={language === "vi" ? vietnamese : english} csp={{ nonce }}>
        <QueryClientProvider client={client}>
          <BrowserRouter>
            <Doors />
          </BrowserRouter>
        </QueryClientProvider>
      </ConfigProvider>
    </SpeechContext>
  );
}

/** Pages for everybody need no session. */
function Doors() {
  const page = pageAt(useLocation().pathname);
  return page?.open === true ? <OpenFrame page={page} /> : <SignedIn />;
}

function SignedIn() {
  const texts = useTexts(frame);
  const me = useQuery(meQuery);
  const unit = me.data?.unit ?? null;
  const session = useMemo(() => (me.data === undefined || unit === null ? null : sessionOf(me.data, unit)), [me.data, unit]);
  if (me.isPending) {
    return <Loading cards={4} />;
  }
  if (me.isError) {
    return <Failed error={me.error} again={() => void me.refetch()} />;
  }
  if (session === null) {
    return <Notice title={texts.noUnitTitle} help={texts.noUnitHelp} />;
  }
  return (
    <SessionContext value={session}>
      <LiveProvider unit={session.unit}>
        <Frame />
      </LiveProvider>
    </SessionContext>
  );
}
