package vn.tiendo.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.ProblemDetail;

/** Makes the problem document of a rejection: type, title, status, what to do, and the members it carries. */
public final class Problems {

    private static final String TYPE_BASE = "https://tiendo.vn/problems/";

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    public ProblemDetail of(Rejection rejection, Locale locale) {
        ProblemType type = rejection.type();
        ProblemDetail problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create(TYPE_BASE + type.slug()));
        problem.setTitle(texts.title(type, rejection.properties(), locale));
        problem.setDetail(texts.action(type, rejection.properties(), locale));
        problem.setProperty("action", texts.action(type, rejection.properties(), locale));
        rejection.properties().forEach(problem::setProperty);
        return problem;
    }
}
