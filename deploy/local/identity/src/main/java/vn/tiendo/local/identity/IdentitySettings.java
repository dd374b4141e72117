package vn.tiendo.local.identity;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of the provider.
 *
 * @param issuer the {@code iss} of every token; services are given the same address
 * @param gateway where the browser returns to after signing in
 * @param gatewaySecret what the gateway proves itself with
 * @param keyFile where the signing key is kept, so that tokens outlive a restart; made when missing
 * @param accessTokenLifetime how long a bearer token is good
 */
@ConfigurationProperties("tiendo.identity")
record IdentitySettings(String issuer, String gateway, @DefaultValue("tiendo") String gatewaySecret,
        @DefaultValue("data/identity/signing-key.json") Path keyFile,
        @DefaultValue("8h") Duration accessTokenLifetime) {}
