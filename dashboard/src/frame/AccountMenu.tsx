import { LogoutOutlined, QuestionCircleOutlined, UserOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { cookie } from "../api/client";
import { DENSITIES, LOOKS, prefer, usePreferences } from "../preferences/preferences";
import { useSession } from "../session/session";
import { frame } from "../texts/frame";
import { useLanguage, useTexts } from "../texts/texts";
import { unitQuery } from "../unit/units";
import { Choice } from "./Choice";
import { Popup } from "./Popup";
import { openHelp } from "./ShortcutHelp";

/** Who is signed in, how the product looks, and the way out. */
export function AccountMenu() {
  const texts = useTexts(frame);
  const language = useLanguage();
  const { me, unit } = useSession();
  const { look, density } = usePreferences();
  const own = useQuery(unitQuery(unit));
  const roles = me.roles.map((role) => texts.roles[role] ?? role).join(", ");
  return (
    <>
      <button
        type="button"
        className="icon-button language"
        lang={language === "vi" ? "en" : "vi"}
        data-testid="language"
        onClick={() => prefer({ language: language === "vi" ? "en" : "vi" })}
      >
        {language === "vi" ? "English" : "Tiếng Việt"}
      </button>
      <Popup
        label={`${texts.account}: ${me.name}`}
        className="account-button"
        testId="account"
        shown={
          <>
            <span className="avatar">
              <UserOutlined aria-hidden />
            </span>
            <span className="account-name">
              <strong>{me.name}</strong>
              <small>
                {roles} · {own.data?.name ?? unit}
              </small>
            </span>
          </>
        }
      >
        {(close) => (
          <div className="account-menu">
            <p>
              <strong>{me.name}</strong>
              <small>{me.username}</small>
              <small>
                {roles} · {own.data?.name ?? unit}
              </small>
            </p>
            <Choice
              title={texts.language}
              options={{ vi: "Tiếng Việt", en: "English" }}
              value={language}
              choose={(next) => prefer({ language: next })}
            />
            <Choice
              title={texts.look}
              options={Object.fromEntries(LOOKS.map((each) => [each, texts.looks[each]])) as typeof texts.looks}
              value={look}
              choose={(next) => prefer({ look: next })}
            />
            <Choice
              title={texts.density}
              options={Object.fromEntries(DENSITIES.map((each) => [each, texts.densities[each]])) as typeof texts.densities}
              value={density}
              choose={(next) => prefer({ density: next })}
            />
            <button
              type="button"
              className="menu-row"
              onClick={() => {
                close();
                openHelp();
              }}
            >
              <QuestionCircleOutlined aria-hidden /> {texts.shortcuts} <kbd>?</kbd>
            </button>
            <form method="post" action="/logout" onSubmit={repeatToken}>
              <input type="hidden" name="_csrf" />
              <button type="submit" className="menu-row" data-testid="sign-out">
                <LogoutOutlined aria-hidden /> {texts.signOut}
              </button>
            </form>
          </div>
        )}
      </Popup>
    </>
  );
}

/** The form must carry the token the cookie holds at the moment it is sent. */
function repeatToken(event: React.SubmitEvent<HTMLFormElement>): void {
  const field = event.currentTarget.elements.namedItem("_csrf");
  if (field instanceof HTMLInputElement) {
    field.value = cookie("XSRF-TOKEN");
  }
}
