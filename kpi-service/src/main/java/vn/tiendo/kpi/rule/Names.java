package vn.tiendo.kpi.rule;

import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_UNREADABLE;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.platform.problem.Rejection;

/** The figures an expression speaks of: of this period, and of the one before. */
record Names(Set<String> current, Set<String> previous) {

    static Names in(ASTNode root) {
        var names = new Names(new LinkedHashSet<>(), new LinkedHashSet<>());
        names.collect(root);
        return names;
    }

    Stream<String> all() {
        return Stream.concat(current.stream(), previous.stream());
    }

    /** A text is the name of a figure of the period before and nothing else. */
    private void collect(ASTNode node) {
        var token = node.getToken();
        if (token.getType() == TokenType.FUNCTION && token.getValue().equalsIgnoreCase(Grammar.PREVIOUS)) {
            var name = node.getParameters().getFirst().getToken();
            if (name.getType() != TokenType.STRING_LITERAL) {
                throw unreadable(node);
            }
            previous.add(name.getValue());
            return;
        }
        if (token.getType() == TokenType.STRING_LITERAL) {
            throw unreadable(node);
        }
        if (token.getType() == TokenType.VARIABLE_OR_CONSTANT) {
            current.add(token.getValue());
        }
        node.getParameters().forEach(this::collect);
    }

    private static Rejection unreadable(ASTNode node) {
        return new Rejection(EXPRESSION_UNREADABLE).at("expression").with("position",
                node.getToken().getStartPosition());
    }
}
