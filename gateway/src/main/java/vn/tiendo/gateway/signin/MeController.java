package vn.tiendo.gateway.signin;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells a caller who they are. */
@RestController
class MeController {

    @GetMapping("/api/me")
    Mono<Caller> me(Authentication authentication) {
        return Mono.justOrEmpty(Caller.of(authentication));
    }
}
