package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.EXPLANATION_MISSING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.kpi.submission.rule.Violation;
import vn.tiendo.platform.problem.Rejection;

/** A hard rule stops figures; a soft one asks for a word, which is kept with them. */
final class Explaining {

    private Explaining() {}

    /**
     * What is said to each soft rule that the figures break.
     *
     * @throws Rejection figures-invalid with every hard rule they break; explanation-missing with every soft one to which
     *         nothing is said
     */
    static List<Explained> require(Form form, Map<String, Figure> figures, Submit submit) {
        var broken = FigureRules.requireSubmittable(form, figures, submit.history());
        var unexplained = broken.stream().filter(violation -> text(violation, submit).isEmpty()).toList();
        if (!unexplained.isEmpty()) {
            throw new Rejection(EXPLANATION_MISSING).at("explanations." + unexplained.getFirst().field())
                    .with("violations", unexplained);
        }
        return broken.stream().map(violation -> new Explained(violation.rule(), violation.figures(),
                text(violation, submit).orElseThrow())).toList();
    }

    /** The word may stand at any figure the rule is about. */
    private static Optional<String> text(Violation violation, Submit submit) {
        return violation.figures().stream().map(code -> submit.explanations().getOrDefault(code, "").strip())
                .filter(Reasons::isOne).findFirst();
    }
}
