package vn.tiendo.kpi.catalogue.exchange;

import static vn.tiendo.kpi.catalogue.CatalogueProblem.CATALOGUE_FILE_UNREADABLE;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vn.tiendo.events.EventJson;
import vn.tiendo.kpi.catalogue.store.Administration;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;

/** Gives the catalogue away as a file and takes a file in, all of it or nothing. */
@Component
public class CatalogueExchange {

    private static final byte[] ZIP = {'P', 'K'};

    private final Administration administration;

    CatalogueExchange(Administration administration) {
        this.administration = administration;
    }

    /** The whole catalogue; what is taken in again changes nothing. */
    public CatalogueFile json() {
        return CatalogueFile.of(administration.current());
    }

    /** The same as a workbook. */
    public byte[] workbook() {
        return new CatalogueWriter(administration.current()).bytes();
    }

    /**
     * Takes in a file; what is in the catalogue already changes nothing, so that a repetition is harmless.
     *
     * @param reason why, needed where something is new
     * @throws Rejection catalogue-file-unreadable; catalogue-file-invalid with every row, and nothing is stored
     */
    public Taken take(byte[] content, String reason, String by) {
        var intake = Intake.of(read(content), administration.current());
        requireReason(intake, reason);
        intake.forms().forEach(form -> administration.takeOver(form, reason, by));
        intake.indicators()
                .forEach(added -> administration.takeOver(added.version(), added.distinctFrom(), reason, by));
        return new Taken(intake.forms().size(), intake.indicators().size());
    }

    /** A file seldom holds only what is new; so that nothing is stored by halves, its reason is asked for beforehand. */
    private static void requireReason(Intake intake, String reason) {
        if (!intake.forms().isEmpty() || !intake.indicators().isEmpty()) {
            Fields.text("reason", reason, Fields.PARAGRAPH);
        }
    }

    private static CatalogueFile read(byte[] content) {
        if (content.length > 1 && content[0] == ZIP[0] && content[1] == ZIP[1]) {
            return CatalogueReader.read(content);
        }
        try {
            return EventJson.mapper().readValue(content, CatalogueFile.class);
        } catch (JacksonException e) {
            throw unreadable("file", e);
        }
    }

    static Rejection unreadable(String field, Exception cause) {
        var rejection = new Rejection(CATALOGUE_FILE_UNREADABLE).at(field);
        rejection.initCause(cause);
        return rejection;
    }
}
