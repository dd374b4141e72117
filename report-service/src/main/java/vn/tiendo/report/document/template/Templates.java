package vn.tiendo.report.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.document.DocumentTemplate;

/** The templates of units; one holds for the unit and all below it that have none of their own. */
public final class Templates {

    private final AggregateStore<OwnTemplate> store;
    private final StoredFiles files;
    private final VirusScan virusScan;
    private final Units units;

    Templates(AggregateStore<OwnTemplate> store, StoredFiles files, VirusScan virusScan, Units units) {
        this.store = store;
        this.files = files;
        this.virusScan = virusScan;
        this.units = units;
    }

    /**
     * Puts a template in the place of the one that holds for a unit.
     *
     * @throws vn.tiendo.platform.problem.Rejection what {@link DocumentTemplate#of} rejects; file-infected, file-not-scanned
     */
    Stored<OwnTemplate> put(String unit, byte[] file, String by, Instant at, Request request) throws IOException {
        virusScan.scan(new ByteArrayInputStream(file));
        DocumentTemplate.of(file);
        var checksum = checksum(file);
        files.keep(checksum, new ByteArrayInputStream(file));
        return store.change(unit, request,
                _ -> Decision.of(new OwnTemplate(unit, checksum, file.length, by, at)));
    }

    /** Gives a unit's template up; the one of a unit above holds again, or the shipped one. */
    Stored<OwnTemplate> giveUp(String unit, String by, Instant at, Request request) {
        return store.change(unit, request, _ -> Decision.of(new OwnTemplate(unit, null, 0, by, at)));
    }

    /** The template that holds for a unit on a day; empty where that is the shipped one. */
    public Optional<DocumentTemplate> inForce(String unit, LocalDate day) {
        return holder(unit, day).map(own -> DocumentTemplate.of(bytes(own)));
    }

    private Optional<OwnTemplate> holder(String unit, LocalDate day) {
        return Stream.concat(Stream.of(unit), units.ancestorsOn(unit, day).stream())
                .flatMap(code -> store.find(code).stream()).map(Stored::state).filter(own -> own.checksum() != null)
                .findFirst();
    }

    private byte[] bytes(OwnTemplate own) {
        var bytes = new ByteArrayOutputStream();
        try {
            files.write(Objects.requireNonNull(own.checksum()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
