import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import english from "antd/locale/en_GB";
import vietnamese from "antd/locale/vi_VN";
import { useEffect, useMemo, useState } from "react";
import { isPassing } from "../api/client";
import { meQuery } from "../api/queries";
import { currentQuarter } from "../period/period";
import { ScoreboardPage } from "../scoreboard/ScoreboardPage";
import { rememberedLanguage, rememberLanguage, type Speech, SpeechContext, TEXTS, useTexts } from "../texts/texts";
import { usePlace } from "./address";
import { Frame } from "./Frame";
import { Failed, Loading, Notice } from "./States";
import { nonce } from "./nonce";
import { theme } from "./theme";

const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 3 && isPassing(error), refetchOnWindowFocus: true },
  },
});

export function App() {
  const [language, setLanguage] = useState(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(language);
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({ language, texts: TEXTS[language], speak: setLanguage }),
    [language],
  );
  return (
    <SpeechContext value={speech}>
      <ConfigProvider theme={theme} locale={language === "vi" ? vietnamese : english} csp={{ nonce }}>
        <QueryClientProvider client={client}>
          <SignedIn />
        </QueryClientProvider>
      </ConfigProvider>
    </SpeechContext>
  );
}

function SignedIn() {
  const { texts } = useTexts();
  const me = useQuery(meQuery);
  const [place] = usePlace();
  if (me.isPending) {
    return <Loading />;
  }
  if (me.isError) {
    return <Failed error={me.error} again={() => void me.refetch()} />;
  }
  const unit = place.unit ?? me.data.unit;
  const period = place.period ?? currentQuarter();
  return (
    <Frame me={me.data}>
      {unit === null ? (
        <Notice title={texts.noUnit} help={texts.noUnitHelp} />
      ) : (
        <ScoreboardPage
          key={`${unit} ${period}`}
          unit={unit}
          ownUnit={me.data.unit ?? unit}
          period={period}
        />
      )}
    </Frame>
  );
}
