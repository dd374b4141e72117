package vn.tiendo.task.evidence;

import java.io.IOException;
import java.io.InputStream;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.platform.file.Download;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.file.VirusScan.Verdict;
import vn.tiendo.platform.problem.Rejection;

/** Takes uploaded files: scanned, told by their bytes, kept once. */
public final class EvidenceFiles {

    private final StoredFiles files;
    private final VirusScan virusScan;

    EvidenceFiles(StoredFiles files, VirusScan virusScan) {
        this.files = files;
        this.virusScan = virusScan;
    }

    /**
     * Keeps a file that may be evidence.
     *
     * @throws Rejection why it may not; nothing is kept then
     */
    public EvidenceContent.File take(String sentName, InputStream upload) throws IOException {
        var name = FileName.of(sentName);
        try (var spool = Spool.of(upload)) {
            if (spool.size() == 0) {
                throw new Rejection(EvidenceProblem.FILE_EMPTY).at("file");
            }
            var verdict = scan(spool);
            var type = FileType.of(spool.path());
            if (!type.isNamed(FileName.extension(name))) {
                throw new Rejection(EvidenceProblem.FILE_NOT_AS_NAMED).at("file").with("name", name)
                        .with("mediaType", type.mediaType());
            }
            try (var in = spool.open()) {
                files.keep(spool.checksum(), in);
            }
            return new EvidenceContent.File(name, type.mediaType(), spool.size(), spool.checksum(),
                    verdict == Verdict.CLEAN);
        }
    }

    private Verdict scan(Spool spool) throws IOException {
        try (var in = spool.open()) {
            return virusScan.scan(in);
        }
    }

    /** A kept file as it is handed out. */
    public static Download download(EvidenceContent.File file) {
        return new Download(file.name(), file.mediaType(), file.size(), file.checksum(),
                file.scanned() ? Verdict.CLEAN : Verdict.NOT_SCANNED);
    }
}
