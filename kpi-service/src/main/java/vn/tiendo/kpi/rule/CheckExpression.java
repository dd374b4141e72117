package vn.tiendo.kpi.rule;

import static java.util.Objects.requireNonNull;
import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_DECIDES_NOTHING;
import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_UNKNOWN_FIGURE;
import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_UNREADABLE;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.platform.problem.Rejection;

/**
 * A rule over figures as an administrator writes it, for example {@code onTime + late == resolved} or
 * {@code resolved <= 3 * PREV("resolved")}. Exact decimals; no access to anything but the figures given. Read once, it can be asked
 * by many threads.
 */
public final class CheckExpression {

    private static final int MOST_KEPT = 2_000;
    private static final Map<String, CheckExpression> READ = new ConcurrentHashMap<>();

    private final Expression read;
    private final Names names;

    private CheckExpression(Expression read, Names names) {
        this.read = read;
        this.names = names;
    }

    /**
     * Reads an expression; one read before is not read again.
     *
     * @throws Rejection expression-unreadable, expression-too-complex, expression-decides-nothing
     */
    public static CheckExpression of(String text) {
        var known = READ.get(text);
        if (known != null) {
            return known;
        }
        var fresh = read(text);
        if (READ.size() >= MOST_KEPT) {
            READ.clear();
        }
        READ.put(text, fresh);
        return fresh;
    }

    /**
     * The same, and only with figures of a form.
     *
     * @throws Rejection as {@link #of}; expression-unknown-figure
     */
    public static CheckExpression of(String text, Set<String> codes) {
        var expression = of(text);
        expression.names.all().filter(name -> !codes.contains(name)).findFirst().ifPresent(name -> {
            throw new Rejection(EXPRESSION_UNKNOWN_FIGURE).at("expression").with("figure", name);
        });
        return expression;
    }

    /** Codes of the figures it speaks of, in their order in it. */
    public List<String> figures() {
        return names.all().distinct().toList();
    }

    /**
     * What the rule says of figures.
     *
     * @param figures known values by figure code
     * @param previous known official values of the period before, by figure code
     */
    public Outcome judge(Map<String, BigDecimal> figures, Map<String, BigDecimal> previous) {
        try {
            var asked = read.copy();
            names.current().stream().filter(figures::containsKey)
                    .forEach(code -> asked.with(code, requireNonNull(figures.get(code))));
            names.previous().stream().filter(previous::containsKey)
                    .forEach(code -> asked.with(PreviousFunction.variable(code), requireNonNull(previous.get(code))));
            var answer = asked.evaluate();
            return !answer.isBooleanValue()
                    ? Outcome.UNDECIDED
                    : answer.getBooleanValue() ? Outcome.KEPT : Outcome.BROKEN;
        } catch (EvaluationException | ParseException e) {
            return Outcome.UNDECIDED;
        }
    }

    private static CheckExpression read(String text) {
        Bounds.requireShort(text);
        try {
            var expression = new Expression(text, Grammar.CONFIGURATION);
            var root = expression.getAbstractSyntaxTree();
            Bounds.requireShallow(root);
            var names = Names.in(root);
            if (names.all().findAny().isEmpty()) {
                throw new Rejection(EXPRESSION_DECIDES_NOTHING).at("expression");
            }
            return new CheckExpression(expression, names);
        } catch (ParseException e) {
            throw new Rejection(EXPRESSION_UNREADABLE).at("expression").with("position", e.getStartPosition());
        }
    }
}
