package vn.tiendo.gateway.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/** The one filter chain: what is open, what needs a caller, and how people and programs prove who they are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Doors {

    private static final String[] OPEN = {"/assets/**", "/favicon.svg", "/actuator/health/**", "/actuator/info",
        "/api/tasks/feeds/*", "/api/public/**", "/public", "/public/**"};

    @Bean
    SecurityWebFilterChain chain(ServerHttpSecurity http, Refusals refusals, SignOut signOut) {
        return http
                .authorizeExchange(paths -> paths.pathMatchers(OPEN).permitAll().pathMatchers("/actuator/**")
                        .access(administrators()).anyExchange().authenticated())
                .oauth2Login(login -> login.authenticationFailureHandler(refusals::signInFailed))
                .oauth2Client(Customizer.withDefaults())
                .oauth2ResourceServer(bearer -> bearer.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.csrfTokenRepository(ForgeryGuard.tokens())
                        .csrfTokenRequestHandler(ForgeryGuard.plain())
                        .requireCsrfProtectionMatcher(ForgeryGuard::appliesTo)
                        .accessDeniedHandler(refusals::forged))
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy
                                .policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicy(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .addFilterAfter(new RememberedCaller(), SecurityWebFiltersOrder.SECURITY_CONTEXT_SERVER_WEB_EXCHANGE)
                .addFilterAfter(ForgeryGuard.cookieWriter(), SecurityWebFiltersOrder.CSRF).build();
    }

    /** Tokens live in the session they belong to, so that signing out one browser leaves the others signed in. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokens() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    private static ReactiveAuthorizationManager<AuthorizationContext> administrators() {
        return (authentication, _) -> authentication.mapNotNull(Caller::of)
                .map(caller -> new AuthorizationDecision(caller.roles().contains("administrator")));
    }
}
