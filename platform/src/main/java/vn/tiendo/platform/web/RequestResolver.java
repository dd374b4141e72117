package vn.tiendo.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;

/** Reads {@code Idempotency-Key} and {@code If-Match} into a {@link Request} parameter. */
final class RequestResolver implements HandlerMethodArgumentResolver {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Request.class);
    }

    @Override
    public Request resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at(IDEMPOTENCY_KEY);
        }
        HttpServletRequest servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String fingerprint = (String) servlet.getAttribute(FingerprintFilter.ATTRIBUTE);
        return new Request(key, fingerprint, version(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher tag = ENTITY_TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at(HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(tag.group(1));
    }
}
