package vn.tiendo.task.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tiendo.platform.access.Access;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.contact.Contacts;

/** Whoever asks for anything was here: his account is alive. */
@Component
final class Attendance implements HandlerInterceptor, WebMvcConfigurer {

    private final Contacts contacts;
    private final Access access;
    private final Clock clock;

    Attendance(Contacts contacts, Access access, Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken) {
            var user = access.user();
            contacts.seen(Recipient.inboxOf(user.username()), user.unit(), clock.instant());
        }
        return true;
    }
}
