package vn.tiendo.platform.access;

import java.util.Set;

/**
 * Who is asking, as his token says.
 *
 * @param unit code of the unit he works for
 * @param roles in lower case: officer, reviewer, leader, administrator, integrator
 */
public record CurrentUser(String username, String unit, Set<String> roles) {

    boolean hasAny(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
