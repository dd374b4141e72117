package vn.tiendo.kpi.catalogue.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.CatalogueDecider;
import vn.tiendo.kpi.catalogue.Change;
import vn.tiendo.kpi.catalogue.Dated;
import vn.tiendo.kpi.catalogue.DefinedForm;
import vn.tiendo.kpi.catalogue.DefinedIndicator;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.DesignReview;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;

/** What an administrator does with the catalogue: a version of a definition at a time, each with who and why. */
public final class Administration {

    private final CatalogueStore store;
    private final FollowedCatalogue catalogue;
    private final Clock clock;

    Administration(CatalogueStore store, FollowedCatalogue catalogue, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The catalogue as it is stored at this moment. */
    public Definitions current() {
        return catalogue.refresh();
    }

    /**
     * The indicator with its history.
     *
     * @throws Rejection not-found
     */
    public Stored<DefinedIndicator> indicator(String code) {
        return store.indicators().require(code);
    }

    /**
     * The form with its history.
     *
     * @throws Rejection not-found
     */
    public Stored<DefinedForm> form(String code) {
        return store.forms().require(code);
    }

    /**
     * Puts a version of an indicator among its versions.
     *
     * @param distinctFrom codes of indicators that resemble it and are others
     * @throws Rejection definition-invalid, indicator-resembles, versions-overlap; field-missing at {@code reason} for
     *         a change of what has begun; precondition-required without the version that the caller has seen
     */
    public Stored<DefinedIndicator> design(Indicator version, Collection<String> distinctFrom,
            @Nullable String reason, Request request, String by) {
        var known = current();
        var stored = store.indicators().find(version.code());
        DesignReview.requireSound(version, known);
        DesignReview.requireDistinct(version, known, Stream
                .concat(distinctFrom.stream(), stored.stream().flatMap(seen -> seen.state().distinctFrom().stream()))
                .toList());
        var change = change(version, stored.isPresent(), reason, by);
        int position = catalogue.nextIndicator();
        var written = store.indicators().change(version.code(), request, found -> {
            requireSeen(found != null, request);
            return CatalogueDecider.design(version, List.copyOf(distinctFrom), change, position, found);
        });
        catalogue.refresh();
        return written;
    }

    /**
     * Puts a version of a form among its versions.
     *
     * @throws Rejection definition-invalid, versions-overlap; field-missing at {@code reason} for a change of what has
     *         begun; precondition-required without the version that the caller has seen
     */
    public Stored<DefinedForm> design(Form version, @Nullable String reason, Request request, String by) {
        DesignReview.requireSound(version, current());
        var change = change(version, store.forms().find(version.code()).isPresent(), reason, by);
        int position = catalogue.nextForm();
        var written = store.forms().change(version.code(), request, found -> {
            requireSeen(found != null, request);
            return CatalogueDecider.design(version, change, position, found);
        });
        catalogue.refresh();
        return written;
    }

    /** Puts a version from a file among those of a form, whatever they were. */
    public void takeOver(Form version, String reason, String by) {
        design(version, reason, store.forms()
                .find(version.code())
                .map(stored -> Request.expecting(stored.version()))
                .orElseGet(Request::none), by);
    }

    /** The same of an indicator. */
    public void takeOver(Indicator version, Collection<String> distinctFrom, String reason, String by) {
        design(version, distinctFrom, reason, store.indicators()
                .find(version.code())
                .map(stored -> Request.expecting(stored.version()))
                .orElseGet(Request::none), by);
    }

    /** What has begun is changed for a reason only; what begins later is being prepared. */
    private Change change(Dated version, boolean isKnown, @Nullable String reason, String by) {
        boolean begun = !version.validFrom().isAfter(LocalDate.now(clock));
        var why = isKnown && begun
                ? Fields.text("reason", reason, Fields.PARAGRAPH)
                : Fields.optional("reason", reason, Fields.PARAGRAPH);
        return new Change(version.validFrom(), why, by, clock.instant());
    }

    private static void requireSeen(boolean isKnown, Request request) {
        if (isKnown && request.expectedVersion() == null) {
            throw new Rejection(PlatformProblem.PRECONDITION_REQUIRED).at("If-Match");
        }
    }
}
