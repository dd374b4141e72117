package vn.tiendo.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.PassageReader.Part;
import vn.tiendo.plan.importing.file.DocumentFile;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

/** Turns the text of a plan into a draft. Stateless; the same bytes always give the same draft. */
public final class PlanImporter {

    /**
     * Reads a plan from a stream, never more of it than the limit allows.
     *
     * @throws ImportRejected where the file is no readable plan
     * @throws IOException where the stream itself fails
     */
    public Draft read(InputStream in, String fileName, Limits limits) throws IOException {
        return read(in.readNBytes(limits.maxBytes() + 1), fileName, limits);
    }

    /**
     * Reads a plan.
     *
     * @param fileName used only to recognise the format
     * @throws ImportRejected where the bytes are no readable plan
     */
    public Draft read(byte[] bytes, String fileName, Limits limits) {
        var document = DocumentFile.read(bytes, fileName, limits);
        var repair = LetterRepair.of(Line.all(document), Phrasebook.standard());
        var lines = repair.lines();
        int titleLine = DocumentKind.titleLine(lines);
        var heading = new HeadingReader(lines, titleLine).read();
        var tables = new TaskTables(lines.subList(heading.titleEnd(), lines.size()), document.tables());
        var sections = new Sections(new Wrapping(lines).paragraphs(tables.body()));
        var rows = tables.tasks().isEmpty() ? LabelledTasks.of(sections.body()) : tables.tasks();
        var draft = draft(heading, sections, rows).with(it -> {
            sign(it, SignerReader.read(lines, heading.titleEnd()), heading);
            it.recipients = RecipientReader.of(lines, heading.titleEnd());
        });
        return Rule.check(Places.of(repair).noted(draft), sections.body(), repair);
    }

    private static void sign(DraftEdit draft, SignerReader.@Nullable Signature signature, Heading heading) {
        var sources = new HashMap<>(heading.sources());
        if (signature != null) {
            draft.signer = signature.name();
            draft.signerRole = signature.role().isEmpty() ? null : signature.role();
            sources.put("signer", signature.nameLine().source(0.9));
            sources.put("signerRole", signature.roleLine().source(0.9));
        }
        draft.sources = Map.copyOf(sources);
    }

    private static Draft draft(Heading heading, Sections sections, List<TaskRow> rows) {
        var period = heading.period();
        var bases = bases(heading, sections.preamble());
        var targets = new TargetReader(period == null ? null : period.year());
        sections.body().stream().filter(paragraph -> rows.stream().noneMatch(row -> row.holds(paragraph)))
                .forEach(targets::read);
        rows.forEach(targets::read);
        var fields = new LinkedHashSet<Draft.Field>();
        rows.stream().map(TaskRow::field).filter(Objects::nonNull).forEach(fields::add);
        var passages = new PassageReader(sections.body());
        return Draft.titled(heading.title()).with(it -> {
            it.issuer = heading.issuer();
            it.kind = heading.kind();
            it.number = heading.number();
            it.issuedOn = heading.issuedOn();
            it.place = heading.place();
            it.year = period == null ? null : period.year();
            it.period = period == null ? null : period.code();
            it.parentPlan = bases.stream().filter(Draft.LegalBasis::parent).map(Draft.LegalBasis::number)
                    .filter(Objects::nonNull).findFirst().orElse(null);
            it.legalBases = bases;
            it.purpose = passages.of(Part.PURPOSE);
            it.requirements = passages.of(Part.REQUIREMENTS);
            it.targets = List.copyOf(targets.targets());
            it.fields = List.copyOf(fields);
            it.tasks = tasks(rows);
            it.duties = DutyReader.of(sections.body());
            it.budget = passages.of(Part.BUDGET);
            it.reporting = ReportingReader.of(passages.of(Part.REPORTING), sections.body());
        });
    }

    private static List<Draft.LegalBasis> bases(Heading heading, List<Paragraph> preamble) {
        var lines = preamble.stream().flatMap(paragraph -> paragraph.lines().stream()).toList();
        return lines.isEmpty() ? List.of() : new ParentPlan(heading).mark(new LegalBases(Paragraph.of(lines)).read());
    }

    private static List<Draft.Task> tasks(List<TaskRow> rows) {
        var tasks = new ArrayList<Draft.Task>();
        for (var row : rows) {
            tasks.add(new Draft.Task("t" + (tasks.size() + 1), row.number(), row.field(), row.content(), row.products(),
                    row.leads(),
                    row.coordinators(), row.time(), row.note(), row.source()));
        }
        return List.copyOf(tasks);
    }
}
