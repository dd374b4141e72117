import { BarChartOutlined, GlobalOutlined, LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { cookie } from "../api/client";
import { scoreboardQuery } from "../api/queries";
import type { Me } from "../api/types";
import { currentQuarter } from "../period/period";
import { useTexts } from "../texts/texts";
import { usePlace } from "./address";

/** What surrounds every page: the product, who is here and for which unit, language, way out. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const { texts } = useTexts();
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <header className="frame-header">
        <div className="brand">
          <img src="/favicon.svg" alt="" width={36} height={36} />
          <div>
            <strong>{texts.product}</strong>
            <span>{texts.tagline}</span>
          </div>
        </div>
        <Navigation me={me} />
        <Account me={me} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Navigation({ me }: { me: Me }) {
  const { texts } = useTexts();
  const [, go] = usePlace();
  return (
    <nav aria-label={texts.navigation}>
      <a
        href="/"
        aria-current="page"
        onClick={(event) => {
          event.preventDefault();
          go({ unit: me.unit });
        }}
      >
        <BarChartOutlined aria-hidden /> {texts.scoreboard}
      </a>
    </nav>
  );
}

function Account({ me }: { me: Me }) {
  const { texts, language, speak } = useTexts();
  const [place] = usePlace();
  const own = useQuery({
    ...scoreboardQuery(me.unit ?? "", place.period ?? currentQuarter()),
    enabled: me.unit !== null,
  });
  const roles = me.roles.map((role) => texts.roles[role] ?? role).join(", ");
  return (
    <div className="account">
      <div className="account-name" data-testid="account" title={me.username}>
        <UserOutlined aria-hidden />
        <div>
          <strong>{me.name}</strong>
          <span>
            {roles}
            {me.unit !== null && ` · ${own.data?.unit.name ?? me.unit}`}
          </span>
        </div>
      </div>
      <Button
        type="text"
        icon={<GlobalOutlined aria-hidden />}
        aria-label={texts.language}
        data-testid="language"
        lang={language === "vi" ? "en" : "vi"}
        onClick={() => speak(language === "vi" ? "en" : "vi")}
      >
        {language === "vi" ? "English" : "Tiếng Việt"}
      </Button>
      <form method="post" action="/logout" onSubmit={repeatToken}>
        <input type="hidden" name="_csrf" />
        <Button
          type="text"
          htmlType="submit"
          icon={<LogoutOutlined aria-hidden />}
          aria-label={texts.signOut}
          data-testid="sign-out"
        >
          <span className="wide-only">{texts.signOut}</span>
        </Button>
      </form>
    </div>
  );
}

/** The form must carry the token the cookie holds at the moment it is sent. */
function repeatToken(event: React.SubmitEvent<HTMLFormElement>): void {
  const field = event.currentTarget.elements.namedItem("_csrf");
  if (field instanceof HTMLInputElement) {
    field.value = cookie("XSRF-TOKEN");
  }
}
