package vn.tiendo.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * HTTP Basic on the authorize endpoint alone. It stands before the filter that looks at the authorization request, which
 * remembers who asks; elsewhere Basic carries a client's secret, not a person's password.
 */
final class ScriptSignIn extends BasicAuthenticationFilter {

    ScriptSignIn(DemoAccounts accounts) {
        super(new ProviderManager(new DaoAuthenticationProvider(accounts)));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"/oauth2/authorize".equals(request.getServletPath());
    }
}
