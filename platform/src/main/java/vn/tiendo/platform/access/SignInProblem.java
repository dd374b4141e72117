package vn.tiendo.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Answers requests with no token, or one that does not hold any more, with a named problem. */
final class SignInProblem implements AuthenticationEntryPoint {

    private static final Logger LOG = LoggerFactory.getLogger(SignInProblem.class);

    private final HandlerExceptionResolver resolver;
    private final LocaleResolver locales;

    SignInProblem(HandlerExceptionResolver resolver, LocaleResolver locales) {
        this.resolver = resolver;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        LOG.warn("denied: not signed in, method={} path={} reason={}", request.getMethod(), request.getRequestURI(),
                e.getMessage());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
        resolver.resolveException(request, response, null, new Rejection(PlatformProblem.NOT_SIGNED_IN));
    }
}
