package vn.tiendo.gateway.signin;

import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The gateway's registration with the identity provider, from the standard {@code spring.security.oauth2.client}
 * settings. The provider is asked for its addresses at the first sign-in, not at start, so that it may come up later.
 */
@Component
class Registrations implements ReactiveClientRegistrationRepository {

    static final String ID = "tiendo";

    private final Mono<ClientRegistration> registration;

    Registrations(OAuth2ClientProperties settings) {
        this.registration = Mono.fromCallable(() -> discover(settings)).subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(IdentityUnavailable::new)
                .cache(found -> Duration.ofDays(1), error -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static ClientRegistration discover(OAuth2ClientProperties settings) {
        var all = new OAuth2ClientPropertiesMapper(settings).asClientRegistrations();
        return Objects.requireNonNull(all.get(ID), "spring.security.oauth2.client.registration." + ID);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(ID) ? registration : Mono.empty();
    }
}
