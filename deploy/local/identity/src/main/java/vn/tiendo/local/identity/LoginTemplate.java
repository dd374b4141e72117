package vn.tiendo.local.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** One page without anything from elsewhere; its texts come from the message files. */
@Component
class LoginTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+(?:\\.[a-z]+)?)}");
    private static final List<String> OFFERED = List.of("chutich.38", "thamdinh.38", "canbo.14758", "quantri.VN");

    private final String page;
    private final MessageSource messages;

    LoginTemplate(MessageSource messages) throws IOException {
        this.messages = messages;
        this.page = new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    String fill(CsrfToken csrf, Locale locale, Optional<String> notice) {
        return PLACEHOLDER.matcher(page).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
            case "lang" -> locale.getLanguage();
            case "csrf.name" -> csrf.getParameterName();
            case "csrf.value" -> HtmlUtils.htmlEscape(csrf.getToken());
            case "accounts" -> accounts(csrf, locale);
            case "message" -> notice.map(key -> "<div class=\"message\" role=\"alert\">" + text(key, locale) + "</div>")
                    .orElse("");
            case String key -> text(key, locale);
        }));
    }

    private String accounts(CsrfToken csrf, Locale locale) {
        return OFFERED.stream().map(username -> account(username, csrf, locale)).collect(Collectors.joining());
    }

    private String account(String username, CsrfToken csrf, Locale locale) {
        var role = text("role." + username.substring(0, username.indexOf('.')), locale);
        return """
                <form method="post" action="/login">
                <input type="hidden" name="%s" value="%s">
                <input type="hidden" name="password" value="tiendo">
                <button name="username" value="%s"><span>%s</span><code>%s</code></button>
                </form>
                """.formatted(csrf.getParameterName(), HtmlUtils.htmlEscape(csrf.getToken()), username, role, username);
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locale), StandardCharsets.UTF_8.name());
    }
}
