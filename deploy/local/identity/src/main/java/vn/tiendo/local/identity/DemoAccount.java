package vn.tiendo.local.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An account by pattern {@code <role>.<unit code>}; whether the unit exists is for the services to say. */
record DemoAccount(String username, Role role, String unit) {

    private static final Pattern USERNAME = Pattern.compile("([a-z]+)\\.([0-9A-Za-z][0-9A-Za-z.-]{0,63})");

    static Optional<DemoAccount> named(String username) {
        var matcher = USERNAME.matcher(username);
        return matcher.matches()
                ? Role.ofPrefix(matcher.group(1)).map(role -> new DemoAccount(username, role, matcher.group(2)))
                : Optional.empty();
    }

    String displayName() {
        return role.title() + " " + unit;
    }

    List<String> roles() {
        return List.of(role.claim());
    }
}
