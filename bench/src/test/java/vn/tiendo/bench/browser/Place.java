package vn.tiendo.bench.browser;

import vn.tiendo.bench.Api;
import vn.tiendo.bench.RunningPlatform;
import vn.tiendo.local.launcher.TokenClient;

/**
 * The platform that is looked at: the one all tests share, or one that runs already where {@code tiendo.gateway} and
 * {@code tiendo.issuer} name it.
 */
record Place(String gateway, TokenClient tokens, Api api) {

    static Place shared() {
        String gateway = System.getProperty("tiendo.gateway");
        if (gateway == null) {
            var running = RunningPlatform.shared();
            return new Place(running.gateway(), new TokenClient(running.platform().ports().issuer()),
                    new Api(running.gateway()));
        }
        return new Place(gateway, new TokenClient(System.getProperty("tiendo.issuer", gateway)), new Api(gateway));
    }

    String token(String account) {
        return tokens.token(account);
    }
}
