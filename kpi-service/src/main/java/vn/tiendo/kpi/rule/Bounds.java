package vn.tiendo.kpi.rule;

import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_DECIDES_NOTHING;
import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_TOO_COMPLEX;
import static vn.tiendo.kpi.rule.RuleProblem.EXPRESSION_UNREADABLE;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.regex.Pattern;
import vn.tiendo.platform.problem.Rejection;

/**
 * How much an expression may be. Its length bounds the number of operations, the digits of its literals bound the size of
 * every number in it: so its evaluation is bounded in time without a clock.
 */
final class Bounds {

    static final int LONGEST = 500;
    static final int DEEPEST = 64;
    private static final Pattern LITERAL = Pattern.compile("\\d{1,15}(?:\\.\\d{1,10})?");

    private Bounds() {}

    static void requireShort(String text) {
        if (text.length() > LONGEST) {
            throw tooComplex();
        }
    }

    /** Lets a tree pass that is not too deep, has plain numbers only, and answers yes or no. */
    static void requireShallow(ASTNode root) {
        require(root, 1);
        if (!Grammar.decides(root.getToken().getValue())) {
            throw new Rejection(EXPRESSION_DECIDES_NOTHING).at("expression");
        }
    }

    private static void require(ASTNode node, int depth) {
        if (depth > DEEPEST) {
            throw tooComplex();
        }
        var token = node.getToken();
        if (token.getType() == TokenType.NUMBER_LITERAL && !LITERAL.matcher(token.getValue()).matches()) {
            throw new Rejection(EXPRESSION_UNREADABLE).at("expression").with("position", token.getStartPosition());
        }
        node.getParameters().forEach(part -> require(part, depth + 1));
    }

    private static Rejection tooComplex() {
        return new Rejection(EXPRESSION_TOO_COMPLEX).at("expression").with("longest", LONGEST).with("deepest", DEEPEST);
    }
}
