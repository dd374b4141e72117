package vn.tiendo.local.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Grants in memory, one caller at a time: the stock service fails when a whole province signs in at once. */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService grants = new InMemoryOAuth2AuthorizationService();

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        grants.save(authorization);
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        grants.remove(authorization);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return grants.findById(id);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return grants.findByToken(token, tokenType);
    }
}
