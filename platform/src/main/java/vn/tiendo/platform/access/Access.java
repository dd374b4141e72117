package vn.tiendo.platform.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/**
 * The one rule of authority: write for your own unit; review, return and assign for units below you; read your own
 * subtree. Each method returns the caller or denies with a logged rejection.
 */
public final class Access {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final Set<String> WRITERS = Set.of("officer", "leader", "administrator", "integrator");
    private static final Set<String> REVIEWERS = Set.of("reviewer", "leader", "administrator");

    private static final Set<String> ADMINISTRATORS = Set.of("administrator");
    private static final Set<String> SYSTEMS = Set.of("integrator");
    private static final Set<String> INTEGRATORS = Set.of("integrator", "administrator");

    private final Units units;

    public Access(Units units) {
        this.units = units;
    }

    /** The caller, whoever he is. */
    public CurrentUser user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new Rejection(PlatformProblem.NOT_SIGNED_IN);
        }
        String unit = token.getToken().getClaimAsString("unit");
        List<String> roles = token.getToken().getClaimAsStringList("roles");
        return new CurrentUser(token.getName(), unit == null ? "" : unit,
                roles == null ? Set.of() : new HashSet<>(roles));
    }

    /** A writer of that very unit. */
    public CurrentUser mayWrite(String unit) {
        CurrentUser user = user();
        require(user.unit().equals(unit), user, "write", unit, PlatformProblem.NOT_YOUR_UNIT, WRITERS);
        require(user.hasAny(WRITERS), user, "write", unit, PlatformProblem.ROLE_MISSING, WRITERS);
        return user;
    }

    /** A writer of that very unit, or the system of a unit above that hands in figures for the units below it. */
    public CurrentUser mayImport(String unit) {
        CurrentUser user = user();
        boolean fromAbove = user.hasAny(SYSTEMS) && units.isWithin(unit, user.unit());
        return fromAbove ? user : mayWrite(unit);
    }

    /** A reviewer of a unit strictly above. */
    public CurrentUser mayReview(String unit) {
        CurrentUser user = user();
        boolean above = !user.unit().equals(unit) && units.isWithin(unit, user.unit());
        require(above, user, "review", unit, PlatformProblem.NOT_YOUR_UNIT, REVIEWERS);
        require(user.hasAny(REVIEWERS), user, "review", unit, PlatformProblem.ROLE_MISSING, REVIEWERS);
        return user;
    }

    /** A reviewer, leader or administrator of the unit itself or of a unit above. */
    public CurrentUser mayAssign(String unit) {
        CurrentUser user = user();
        require(!user.unit().isEmpty() && units.isWithin(unit, user.unit()), user, "assign", unit,
                PlatformProblem.NOT_YOUR_UNIT, REVIEWERS);
        require(user.hasAny(REVIEWERS), user, "assign", unit, PlatformProblem.ROLE_MISSING, REVIEWERS);
        return user;
    }

    /** A leader of the unit itself, or a reviewer of a unit above. */
    public CurrentUser mayConfirm(String unit) {
        CurrentUser user = user();
        if (user.unit().equals(unit)) {
            Set<String> leaders = Set.of("leader", "administrator");
            require(user.hasAny(leaders), user, "confirm", unit, PlatformProblem.ROLE_MISSING, leaders);
            return user;
        }
        return mayReview(unit);
    }

    /** An administrator of the unit itself or of a unit above. */
    public CurrentUser mayAdminister(String unit) {
        CurrentUser user = user();
        require(!user.unit().isEmpty() && units.isWithin(unit, user.unit()), user, "administer", unit,
                PlatformProblem.NOT_YOUR_UNIT, ADMINISTRATORS);
        require(user.hasAny(ADMINISTRATORS), user, "administer", unit, PlatformProblem.ROLE_MISSING, ADMINISTRATORS);
        return user;
    }

    /** An integrator or administrator of the unit itself or of a unit above. */
    public CurrentUser mayIntegrate(String unit) {
        CurrentUser user = user();
        require(!user.unit().isEmpty() && units.isWithin(unit, user.unit()), user, "integrate", unit,
                PlatformProblem.NOT_YOUR_UNIT, INTEGRATORS);
        require(user.hasAny(INTEGRATORS), user, "integrate", unit, PlatformProblem.ROLE_MISSING, INTEGRATORS);
        return user;
    }

    /** An administrator of a unit strictly above. */
    public CurrentUser mayAdministerFromAbove(String unit) {
        CurrentUser user = mayAdminister(unit);
        require(!user.unit().equals(unit), user, "administer", unit, PlatformProblem.NOT_YOUR_UNIT, ADMINISTRATORS);
        return user;
    }

    /** Anyone of the unit or of a unit above. */
    public CurrentUser mayRead(String unit) {
        CurrentUser user = user();
        require(!user.unit().isEmpty() && units.isWithin(unit, user.unit()), user, "read", unit,
                PlatformProblem.NOT_YOUR_UNIT, Set.of());
        return user;
    }

    /** True where {@link #mayReview} would let the caller pass; denies nothing and logs nothing. */
    public boolean canReview(String unit) {
        CurrentUser user = user();
        return !user.unit().equals(unit) && units.isWithin(unit, user.unit()) && user.hasAny(REVIEWERS);
    }

    /** True where {@link #mayRead} would let the caller pass; for filtering, denies nothing and logs nothing. */
    public boolean canRead(String unit) {
        return units.isWithin(unit, user().unit());
    }

    private static void require(boolean allowed, CurrentUser user, String action, String unit, ProblemType problem,
            Set<String> required) {
        if (!allowed) {
            LOG.warn("denied: user={} unit={} roles={} action={} target={} reason={}", user.username(), user.unit(),
                    user.roles(), action, unit, problem.slug());
            throw new Rejection(problem).with("unit", unit)
                    .with("required", String.join(", ", new TreeSet<>(required)));
        }
    }
}
