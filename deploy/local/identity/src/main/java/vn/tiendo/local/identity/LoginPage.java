package vn.tiendo.local.identity;

import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page. */
@RestController
class LoginPage {

    private final LoginTemplate template;

    LoginPage(LoginTemplate template) {
        this.template = template;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(CsrfToken csrf, Locale locale, @RequestParam Optional<String> error,
            @RequestParam Optional<String> logout) {
        var notice = error.map(_ -> "wrong").or(() -> logout.map(_ -> "signedOut"));
        return template.fill(csrf, locale, notice);
    }
}
