package vn.tiendo.gateway.page;

import java.net.URI;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;

/**
 * Content security policy of the page: everything from this host only. Style elements carry a nonce (the component
 * library makes them at run time), style attributes are allowed (the chart's tooltips), and signing out may lead to the
 * identity provider.
 */
final class PagePolicy {

    private final String policy;

    PagePolicy(OAuth2ClientProperties identity) {
        var providers = identity.getProvider().values().stream()
                .flatMap(provider -> Stream.of(provider.getIssuerUri(), provider.getAuthorizationUri()))
                .filter(Objects::nonNull).map(URI::create).map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .distinct().collect(Collectors.joining(" "));
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-elem 'self' 'nonce-%s'; "
                + "style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + providers;
    }

    String with(String nonce) {
        return policy.replace("%s", nonce);
    }
}
