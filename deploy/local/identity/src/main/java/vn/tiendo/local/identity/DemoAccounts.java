package vn.tiendo.local.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Every account has the same published password, and it is not hashed: these accounts guard nothing but a trial on
 * loopback, and 166 communes sign in at once.
 */
@Component
class DemoAccounts implements UserDetailsService {

    private static final String PASSWORD = "{noop}tiendo";

    @Override
    public UserDetails loadUserByUsername(String username) {
        var account = DemoAccount.named(username)
                .orElseThrow(() -> new UsernameNotFoundException("No such demo account"));
        return User.withUsername(account.username()).password(PASSWORD).authorities("ROLE_USER").build();
    }
}
